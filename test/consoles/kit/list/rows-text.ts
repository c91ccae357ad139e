import type { ListAnswers } from './switches.ts';

/** Turns numbers into text and flags into 0/1. */
function drift(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (Array.isArray(value)) return value.map(drift);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, drift(inner)]));
}

/** Rows as JSON text. Text, because bare ids of 19 digits do not fit a number. `ids`: the keys that hold them. */
export function rowsText(
  rows: readonly object[],
  { types, ids }: Pick<ListAnswers, 'types' | 'ids'>,
  idKeys: readonly string[],
): string {
  const text = JSON.stringify(types === 'strings' ? drift(rows) : rows);
  if (ids === 'quoted') return text;
  return text.replace(new RegExp(`"(${idKeys.join('|')})":"(\\d+)"`, 'g'), '"$1":$2');
}
