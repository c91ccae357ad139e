import type { Tone } from '@/lib/reply/tones';
import { clip } from '@/lib/review/text';
import type { EpochMs } from '@/lib/review/time';
import { unquoted } from '@/lib/tables/problem';
import type { Sheet } from '@/lib/tables/sheet';
import { MAX_TEMPLATE, MAX_TEMPLATES, type TemplateKind, templateSchema } from '../contract';
import { type Column, columnOf, consolesOf, gradesOf, kindOf, toneOf } from './columns';
import { PROBLEMS, type RowProblem, TemplateFileError } from './problems';
import type { ReadRow } from './read-json';
import { fromSimple } from './simple';

/** What a sheet does not say: ids of new templates, the time, and what an empty cell means. */
export interface SheetGround {
  now: EpochMs;
  newId: () => string;
  tone: Tone;
  kind: TemplateKind;
}

/** Rows among which the headers are looked for: a title may stand above them. */
const HEADER_ROWS = 10;
/** Of a template without a title: its beginning. */
const TITLE_LENGTH = 20;

/** Reads the first sheet that has a column of texts. Throws {@link TemplateFileError}. */
export function readTemplateSheet(sheets: readonly Sheet[], ground: SheetGround): ReadRow[] {
  for (const { rows } of sheets) {
    const at = rows.slice(0, HEADER_ROWS).findIndex((row) => row.some((cell) => columnOf(cell) === 'text'));
    if (at < 0) continue;
    const columns = columnsOf(rows[at] ?? []);
    const found = rows
      .slice(at + 1)
      .map((cells, i) => ({ row: at + 2 + i, cells: cells.map(unquoted) }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
    if (found.length > MAX_TEMPLATES) throw new TemplateFileError('too-many');
    return found.map(({ row, cells }) => readRow(row, columns, cells, ground));
  }
  throw new TemplateFileError('no-text-column');
}

/** Where each column stands; the first of two with one name. */
function columnsOf(headers: readonly string[]): ReadonlyMap<Column, number> {
  const columns = new Map<Column, number>();
  for (const [i, header] of headers.entries()) {
    const column = columnOf(header);
    if (column !== null && !columns.has(column)) columns.set(column, i);
  }
  return columns;
}

function readRow(
  row: number,
  columns: ReadonlyMap<Column, number>,
  cells: readonly string[],
  ground: SheetGround,
): ReadRow {
  const cell = (column: Column): string => cells[columns.get(column) ?? -1] ?? '';
  const text = fromSimple(cell('text').replace(/\r\n?/g, '\n'));
  const title = cell('title').trim() || titleFrom(text);
  const wrong = (problem: RowProblem): ReadRow => ({ row, title: clip(title, 60), problem });
  if (text.trim() === '') return wrong(PROBLEMS.noText);
  if (text.length > MAX_TEMPLATE) return wrong(PROBLEMS.tooLong);
  const parts = {
    grades: gradesOf(cell('grades')),
    consoles: consolesOf(cell('consoles')),
    tone: toneOf(cell('tone'), ground.tone),
    kind: kindOf(cell('kind'), ground.kind),
  };
  for (const part of Object.values(parts)) if (isProblem(part)) return wrong(part);
  const id = cell('id').trim() || ground.newId();
  const read = templateSchema.safeParse({ id, title, text, ...parts, version: 1, updatedAt: ground.now });
  if (read.success) return { row, template: read.data };
  const [field] = read.error.issues[0]?.path ?? [];
  return wrong(field === 'id' ? PROBLEMS.id : field === 'title' ? PROBLEMS.title : PROBLEMS.damaged);
}

function titleFrom(text: string): string {
  return (
    clip(
      text
        .replace(/\{[{%][^}]*\}+/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
      TITLE_LENGTH,
    ) || '模板'
  );
}

function isProblem(part: string | readonly string[] | RowProblem): part is RowProblem {
  return typeof part === 'object' && 'message' in part;
}
