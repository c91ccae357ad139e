import type { PageRow, RowsReading } from '@/lib/consoles/contract';
import type { ConsoleFile } from '../file/schema';
import { holdsLabel } from '../file/template';
import { findAll, isVisible } from '../rows/find';
import { readRow } from './row';
import { findUnits } from './units';

/** What a row of this page is made of; a part that no row had is named in the reading. */
const ROW_PARTS = ['stars', 'order', 'product', 'text', 'time', 'actions'];

/** With fewer characters the page has drawn only its frame. */
const FRAME_ONLY = 20;

/** See {@link import('@/lib/consoles/contract').ConsoleAdapter.readRows}. Costs no layout. */
export function readRows(file: ConsoleFile, root: Document): RowsReading {
  const content = findAll([root], file.parts.content);
  const [main] = content?.elements ?? [];
  if (content === null || main === undefined) {
    const bare = (root.body?.textContent ?? '').trim().length < FRAME_ONLY;
    return bare ? { kind: 'loading' } : { kind: 'unrecognised', missing: ['content'] };
  }
  const found = findUnits(file, main);
  if (found === null) return withoutRows(file, main);

  const matched: Record<string, string> = { content: content.css, row: found.css };
  const hit = (part: string, css: string) => {
    matched[part] ??= css;
  };
  const rows = found.units
    .map((unit) => readRow(file, unit, hit))
    .filter((row): row is PageRow => row !== null);
  const missing = ROW_PARTS.filter((part) => matched[part] === undefined);
  return rows.length === 0 ? { kind: 'unrecognised', missing } : { kind: 'rows', rows, missing, matched };
}

/** No rows: empty is said only when the page says so itself. */
function withoutRows(file: ConsoleFile, main: HTMLElement): Exclude<RowsReading, { kind: 'rows' }> {
  if (findAll([main], file.parts.loading)?.elements.some(isVisible) === true) return { kind: 'loading' };
  const text = main.textContent ?? '';
  if (holdsLabel(file.labels.empty ?? [], text)) return { kind: 'empty' };
  if (text.trim().length < FRAME_ONLY) return { kind: 'loading' };
  return { kind: 'unrecognised', missing: ['row', ...ROW_PARTS] };
}
