import type { Need } from './needs';

/** Tells of each of some patterns whether a text holds what the pattern needs. */
export interface Gate {
  /** To be called once with a text, before asking. */
  read(text: string): void;
  isOpen(pattern: number): boolean;
}

/**
 * Every distinct need is a bit; a unit carries the bits of the needs it meets. One look at each unit of a text then
 * answers for all patterns, most of which need not be tried at all.
 */
export function gateOf(patterns: readonly (readonly Need[])[]): Gate {
  const bits = new Map<string, number>();
  const needsOfUnit = new Map<number, Set<number>>();
  const asked = patterns.map((needs) =>
    needs.map((need) => {
      const name = String.fromCharCode(...need);
      const bit = bits.get(name) ?? bits.size;
      bits.set(name, bit);
      for (const unit of need) needsOfUnit.set(unit, (needsOfUnit.get(unit) ?? new Set()).add(bit));
      return bit;
    }),
  );
  const words = Math.ceil(bits.size / 32);
  const masks = asked.map((needs) => maskOf(needs, words));
  // Row 0 is what every other unit meets: nothing.
  const rows = new Int32Array((needsOfUnit.size + 1) * words);
  const rowOf = new Uint16Array(65_536);
  let row = 0;
  for (const [unit, needs] of needsOfUnit) {
    rowOf[unit] = ++row;
    rows.set(maskOf(needs, words), row * words);
  }
  const met = new Int32Array(words);
  return {
    read(text) {
      met.fill(0);
      for (let at = 0; at < text.length; at++) {
        const from = (rowOf[text.charCodeAt(at)] ?? 0) * words;
        if (from === 0) continue;
        for (let word = 0; word < words; word++) met[word] = (met[word] ?? 0) | (rows[from + word] ?? 0);
      }
    },
    isOpen(pattern) {
      const mask = masks[pattern];
      if (mask === undefined) return true;
      for (let word = 0; word < words; word++) {
        const wanted = mask[word] ?? 0;
        if (((met[word] ?? 0) & wanted) !== wanted) return false;
      }
      return true;
    },
  };
}

function maskOf(needs: Iterable<number>, words: number): Int32Array {
  const mask = new Int32Array(words);
  for (const need of needs) mask[need >> 5] = (mask[need >> 5] ?? 0) | (1 << (need & 31));
  return mask;
}
