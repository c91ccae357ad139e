import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useRef } from 'react';
import type { CaseRow } from '@/lib/cases/case';
import { casesByIds } from '@/lib/store/queries';
import { caseOf, type Line } from './lines';

/** Rows are read in steps of this many, so that scrolling by one row does not ask again. */
const STEP = 20;

/**
 * The cases of the lines from `first` on that can be on the screen, kept up to date, by id. Cases read before stay known while the
 * list is the same, so that scrolling back shows no gaps.
 */
export function useRows(lines: readonly Line[], first: number): ReadonlyMap<string, CaseRow> {
  const from = Math.max(0, Math.floor(first / STEP) - 1) * STEP;
  const wanted = useMemo(() => lines.slice(from, from + 4 * STEP).map(caseOf), [lines, from]);
  const rows = useLiveQuery(() => casesByIds(wanted), [wanted]);
  const known = useRef(new Map<string, CaseRow>());
  return useMemo(() => {
    const kept = known.current.size > 40 * STEP ? new Map<string, CaseRow>() : new Map(known.current);
    for (const row of rows ?? []) if (row) kept.set(row.id, row);
    known.current = kept;
    return kept;
  }, [rows]);
}
