/** How many texts must hold a unit before it gets a row of its own. */
const RARE = 4;

/** The units and pairs that get rows, the frequent ones first; equal counts in the order of their code. */
export function wordsOf(forms: readonly string[], mostPairs: number): { chars: string; pairs: string } {
  const units = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const form of forms) {
    for (const unit of new Set(form.split(''))) count(units, unit);
    const both = new Set<string>();
    for (let i = 0; i + 1 < form.length; i++) both.add(form.slice(i, i + 2));
    for (const pair of both) count(pairs, pair);
  }
  const common = ranked(units).filter((unit) => (units.get(unit) ?? 0) >= RARE);
  return { chars: common.join(''), pairs: ranked(pairs).slice(0, mostPairs).join('') };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function ranked(counts: Map<string, number>): string[] {
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([key]) => key);
}
