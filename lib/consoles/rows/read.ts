import type { PageRow, RowsReading } from '../contract';
import type { ConsoleFile } from '../file/schema';
import { holdsLabel } from '../file/template';
import { findAll, isVisible } from './find';
import { readRow } from './review';
import { rootsOf } from './roots';
import { findUnits } from './units';

/** With fewer characters the page has drawn only its frame. */
const FRAME_ONLY = 20;

/** See {@link import('../contract').ConsoleAdapter.readRows}. Costs no layout. */
export function readRows(file: ConsoleFile, document: Document): RowsReading {
  const roots = rootsOf(document, file.shadow);
  const content = file.parts.content === undefined ? null : findAll(roots, file.parts.content);
  if (file.parts.content !== undefined && content === null) return withoutContent(document);
  const within = content?.elements ?? roots;
  const found = findUnits(file, within, roots.length > 1);
  if (found === null) return withoutRows(file, content?.elements ?? [document.body]);

  const matched: Record<string, string> = { row: found.css };
  if (content !== null) matched.content = content.css;
  const hit = (field: string, by: string) => {
    matched[field] ??= by;
  };
  const rows = found.units
    .map((unit) => readRow(file, unit, hit))
    .filter((row): row is PageRow => row !== null);
  const missing = Object.keys(file.fields).filter(
    (field) => EXPECTED.has(field) && matched[field] === undefined,
  );
  return rows.length === 0
    ? { kind: 'unrecognised', missing }
    : { kind: 'rows', rows, missing, matched, shown: found.shown };
}

/** Fields that every row of a console has, if the console shows them at all; others come and go with the review. */
const EXPECTED = new Set(['order', 'product', 'productName', 'stars', 'level', 'text', 'time']);

function withoutContent(document: Document): RowsReading {
  const bare = (document.body?.textContent ?? '').trim().length < FRAME_ONLY;
  return bare ? { kind: 'loading' } : { kind: 'unrecognised', missing: ['content'] };
}

/** No rows: empty is said only when the page says so itself. */
function withoutRows(
  file: ConsoleFile,
  within: readonly HTMLElement[],
): Exclude<RowsReading, { kind: 'rows' }> {
  if (findAll(within, file.parts.loading)?.elements.some(isVisible) === true) return { kind: 'loading' };
  const text = within.map((element) => element.textContent ?? '').join(' ');
  if (holdsLabel(file.labels.empty ?? [], text)) return { kind: 'empty' };
  if (text.trim().length < FRAME_ONLY) return { kind: 'loading' };
  return { kind: 'unrecognised', missing: ['row', ...file.required] };
}
