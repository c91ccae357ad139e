import { readCsv } from './csv';
import { FIELDS, type Field, HEADERS } from './fields';
import { guessMapping } from './mapping';
import { boundedSheet, type Sheet } from './sheet';
import { parseTime } from './time';
import { parseRating } from './values';

/** What the pasted text is: rows of a table, or one review of which some fields are certain. */
export type Pasted = { kind: 'rows'; sheet: Sheet } | { kind: 'one'; fields: Partial<Record<Field, string>> };

/** Names that stand before a colon in the text of a console's row; single words ("时间") would also be said by buyers. */
const LABELS = FIELDS.flatMap((field) =>
  HEADERS[field]
    .filter((name) => /^[\u4e00-\u9fffa-z]{2,}$/i.test(name))
    .map((name) => [name, field] as const),
).sort(([a], [b]) => b.length - a.length);
const LABEL = new RegExp(
  `(?:^|(?<=[\\s;；,，|]))(${LABELS.map(([name]) => name).join('|')})\\s*[：:]\\s*`,
  'gi',
);
const FIELD_OF = new Map(LABELS.map(([name, field]) => [name.toLowerCase(), field]));

/**
 * Reads what somebody pasted. Rows copied from a spreadsheet stay rows. Text with labels (`订单编号：…`) gives the fields
 * that are certain, and the rest stays empty for the agent; text without any is the review itself.
 * Throws what {@link boundedSheet} throws.
 */
export function readPasted(text: string): Pasted {
  const sheet = rowsOf(text);
  if (sheet !== null) return { kind: 'rows', sheet };
  return { kind: 'one', fields: fieldsOf(text) };
}

function rowsOf(text: string): Sheet | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const [first = '', second] = lines;
  if (second === undefined || !first.includes('\t')) return null;
  // The rendered row of a console has tabs, too, but no row of headers and no two lines of one width.
  const headers = Object.keys(guessMapping(first.split('\t'))).length >= 2;
  const width = first.split('\t').length;
  const even = width > 1 && lines.every((line) => line.split('\t').length === width);
  if (!headers && (!even || labelsIn(text).length > 0)) return null;
  return boundedSheet('', readCsv(`sep=\t\n${text}`).slice(1));
}

function labelsIn(text: string): RegExpExecArray[] {
  return [...text.matchAll(LABEL)];
}

function fieldsOf(text: string): Partial<Record<Field, string>> {
  const labels = labelsIn(text);
  if (labels.length === 0) return bare(text);
  const fields: Partial<Record<Field, string>> = {};
  const twice = new Set<Field>();
  const rest: string[] = [text.slice(0, labels[0]?.index ?? 0)];
  labels.forEach((label, i) => {
    const from = label.index + label[0].length;
    const [value = '', ...after] = text.slice(from, labels[i + 1]?.index ?? text.length).split(/[\r\n\t]+/);
    rest.push(...after);
    const field = FIELD_OF.get((label[1] ?? '').toLowerCase());
    const clean = value.replace(/[\s;；,，|]+$/, '').trim();
    if (field === undefined || clean === '') return;
    // Two values under one label: nobody knows which is meant.
    if (fields[field] !== undefined && fields[field] !== clean) twice.add(field);
    fields[field] = clean;
  });
  for (const field of twice) delete fields[field];
  return { ...alone(rest.join('\n')), ...fields };
}

/** Without a label: ratings and times that stand alone, and the one line that is left is the review. */
function alone(text: string): Partial<Record<Field, string>> {
  const lines = text
    .split(/[\r\n\t]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const ratings = lines.filter((line) => parseRating(line) !== null);
  const times = lines.filter((line) => isTime(line) && !ratings.includes(line));
  const words = lines.filter((line) => !ratings.includes(line) && !times.includes(line));
  return {
    ...only('rating', ratings),
    ...only('createdAt', times),
    ...only('text', words),
  };
}

/** Figures alone may be anything. */
function isTime(line: string): boolean {
  return /[-/年]/.test(line) && parseTime(line) !== null;
}

function only(field: Field, found: readonly string[]): Partial<Record<Field, string>> {
  const [one, another] = found;
  return one === undefined || another !== undefined ? {} : { [field]: one };
}

/** Free text: a first or last line that is only a rating or time is taken off, everything else is what the buyer wrote. */
function bare(text: string): Partial<Record<Field, string>> {
  const lines = text.trim().split(/\r?\n/);
  const found = alone(lines.filter((line) => parseRating(line) !== null || isTime(line)).join('\n'));
  const words = lines.filter((line) => line.trim() !== found.rating && line.trim() !== found.createdAt);
  const said = words.join('\n').trim();
  return { ...found, ...(said === '' ? {} : { text: said }) };
}
