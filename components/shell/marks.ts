/** Marked rows of the list: what a bulk action is about. Only what the list shows can be marked. */
export interface Marks {
  marked: ReadonlySet<string>;
  /** Where a range begins: the row that was marked last, or the one from which Shift went on; null = none yet. */
  markedFrom: string | null;
}

export const NO_MARKS: Marks = { marked: new Set(), markedFrom: null };

export function withMarks({ marked }: Marks, ids: readonly string[]): Marks {
  return { marked: new Set([...marked, ...ids]), markedFrom: ids.at(-1) ?? null };
}

export function withoutMarks({ marked, markedFrom }: Marks, ids: readonly string[]): Marks {
  const gone = new Set(ids);
  const left = [...marked].filter((id) => !gone.has(id));
  return left.length === 0 ? NO_MARKS : { marked: new Set(left), markedFrom };
}

/** The range becomes marked, whichever end comes first in the list; nothing where an end is not in it. */
export function withRange(marks: Marks, ids: readonly string[], from: string, to: string): Marks {
  const ends = [ids.indexOf(from), ids.indexOf(to)];
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  if (first < 0) return { marked: marks.marked, markedFrom: marks.markedFrom };
  return { ...withMarks(marks, ids.slice(first, last + 1)), markedFrom: from };
}

/** Marks that the list shows no more are gone: nobody acts on rows that he does not see. */
export function shownMarks({ marked, markedFrom }: Marks, ids: readonly string[]): Marks {
  if (marked.size === 0) return { marked, markedFrom };
  const gone = new Set(marked);
  for (const id of ids) if (gone.delete(id) && gone.size === 0) break;
  return gone.size === 0 ? { marked, markedFrom } : withoutMarks({ marked, markedFrom }, [...gone]);
}
