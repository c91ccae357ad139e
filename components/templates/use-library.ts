import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { type TemplateMark, templateMarks } from '@/lib/store/template-marks';
import { ownTemplates, type TemplateOrigin, type TemplateRow } from '@/lib/store/templates';
import type { Template } from '@/lib/templates/contract';
import { shippedTemplates } from '@/lib/templates/shipped';

/** A template with where it is from. */
export interface Entry {
  template: Template;
  own: boolean;
  /** Of an own one: the one of ours that it was made from. */
  origin: TemplateOrigin | null;
}

export type Marks = ReadonlyMap<string, TemplateMark>;

export interface Library {
  /** The shop's own first, newest first; then ours. */
  entries: readonly Entry[];
  byId: ReadonlyMap<string, Entry>;
  marks: Marks;
}

/** What is there whatever becomes of the browser's storage: ours are part of the product. */
export const SHIPPED_ONLY: Library = libraryOf(entriesOf([]), new Map());

/** Every template, the shop's and ours, kept up to date; null until it is read, 'failed' when it cannot be. */
export function useLibrary(): Library | 'failed' | null {
  // Apart: a mark changes with each use, and 10,000 templates are not read again for it.
  const rows = useLiveQuery(() => orFailed(ownTemplates()), []);
  const marks = useLiveQuery(() => orFailed(templateMarks()), []);
  const entries = useMemo(() => (Array.isArray(rows) ? entriesOf(rows) : null), [rows]);
  const byId = useMemo(() => new Map(entries?.map((entry) => [entry.template.id, entry]) ?? []), [entries]);
  const byMark = useMemo(
    () => new Map(Array.isArray(marks) ? marks.map((mark) => [mark.id, mark]) : []),
    [marks],
  );
  return useMemo(() => {
    if (rows === 'failed' || marks === 'failed') return 'failed';
    return entries === null || marks === undefined ? null : { entries, byId, marks: byMark };
  }, [rows, marks, entries, byId, byMark]);
}

/** An error inside a live query would take the whole screen down. */
function orFailed<T>(query: Promise<T>): Promise<T | 'failed'> {
  return query.catch((): 'failed' => 'failed');
}

function entriesOf(rows: readonly TemplateRow[]): Entry[] {
  const own = [...rows].sort((a, b) => b.template.updatedAt - a.template.updatedAt);
  return [
    ...own.map(({ template, origin }) => ({ template, own: true, origin })),
    ...shippedTemplates().map((template) => ({ template, own: false, origin: null })),
  ];
}

function libraryOf(entries: readonly Entry[], marks: Marks): Library {
  return { entries, byId: new Map(entries.map((entry) => [entry.template.id, entry])), marks };
}
