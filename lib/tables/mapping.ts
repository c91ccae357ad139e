import { fingerprint } from '@/lib/review/text';
import { FIELDS, type Field, HEADERS, headerKey } from './fields';
import { PROBLEM_HEADER } from './problem';

/** Which column (from 0) a field is read from. A field that is not here is not known. */
export type Mapping = Partial<Record<Field, number>>;

/** Rows among which the headers are looked for: a title and a note may stand above them. */
const HEADER_ROWS = 10;

const KEYS = new Map(
  FIELDS.flatMap((field) =>
    HEADERS[field].map((header, rank) => [headerKey(header), { field, rank }] as const),
  ),
);

/** The field a header names for certain, and how sure (0 = surest); null when it is none of the known ones. */
function fieldOf(header: string): { field: Field; rank: number } | null {
  return KEYS.get(headerKey(header)) ?? null;
}

/** Each field's column by the headers: the surest name wins, the first column between equals. */
export function guessMapping(headers: readonly string[]): Mapping {
  const best: Partial<Record<Field, { column: number; rank: number }>> = {};
  headers.forEach((header, column) => {
    const known = fieldOf(header);
    if (known === null) return;
    const before = best[known.field];
    if (before === undefined || known.rank < before.rank) best[known.field] = { column, rank: known.rank };
  });
  return Object.fromEntries(Object.entries(best).map(([field, { column }]) => [field, column]));
}

/** The row (from 0) that holds the headers: the first with two known names, one of them the text's; null = there is none. */
export function findHeaderRow(rows: readonly (readonly string[])[]): number | null {
  const ours = rows.slice(0, HEADER_ROWS).findIndex((row) => row.includes(PROBLEM_HEADER));
  if (ours >= 0) return ours;
  const at = rows.slice(0, HEADER_ROWS).findIndex((row) => {
    const mapping = guessMapping(row);
    return mapping.text !== undefined && Object.keys(mapping).length >= Math.min(2, row.length);
  });
  return at < 0 ? null : at;
}

/** The same for every file with these headers in this order; the column that we add to a list of faulty rows is not counted. */
export function signatureOf(headers: readonly string[]): string {
  const keys = headers.filter((header) => header !== PROBLEM_HEADER).map((header) => header.trim());
  while (keys.at(-1) === '') keys.pop();
  return `${keys.length}-${fingerprint(keys.join('\n'))}`;
}
