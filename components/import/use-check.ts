import { useEffect, useState } from 'react';
import { type Checked, checkTable } from '@/lib/tables/check';
import type { Mapping } from '@/lib/tables/mapping';
import type { Table } from '@/lib/tables/table';
import { breath } from './breath';

/** Milliseconds of work between two breaths: short enough that a key press is answered at once. */
const SLICE = 24;

export interface Checking {
  /** Rows looked at so far. */
  done: number;
  /** null until every row was looked at. */
  checked: Checked | null;
}

/** Checks every row of a table in slices, anew whenever the table or what its columns mean is changed. */
export function useCheck(table: Table, mapping: Mapping, shop: string): Checking {
  const [state, setState] = useState<Checking & { of: readonly unknown[] }>({
    done: 0,
    checked: null,
    of: [],
  });
  useEffect(() => {
    let gone = false;
    const of = [table, mapping, shop];
    const steps = checkTable(table, mapping, shop);
    const go = async (): Promise<void> => {
      for (;;) {
        const until = performance.now() + SLICE;
        let step = steps.next();
        while (!step.done && performance.now() < until) step = steps.next();
        if (gone) return;
        if (step.done) return setState({ done: table.rows.length, checked: step.value, of });
        setState({ done: step.value, checked: null, of });
        await breath();
      }
    };
    void go();
    return () => {
      gone = true;
    };
  }, [table, mapping, shop]);
  // Until the first slice is done, the state is still that of what was chosen before.
  const current = [table, mapping, shop].every((one, i) => state.of[i] === one);
  return current ? state : { done: 0, checked: null };
}
