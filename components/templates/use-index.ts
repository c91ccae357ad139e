import { useEffect, useState } from 'react';
import { breath } from '@/components/import/breath';
import type { Template } from '@/lib/templates/contract';
import { buildTemplateIndex, type TemplateIndex } from '@/lib/templates/search/build';
import { readingsOnce } from './readings-once';
import type { Entry } from './use-library';

/** Milliseconds of work between two breaths: short enough that a key press is answered at once. */
const SLICE = 12;

/** The one that was built last, and what it is of: a library that was only read again needs no other. */
let last: { of: readonly Entry[]; index: TemplateIndex } | null = null;

function lastOf(entries: readonly Entry[]): TemplateIndex | null {
  if (last === null || last.of.length !== entries.length) return null;
  const same = last.of.every(({ template }, i) => isSame(template, entries[i]?.template));
  return same ? last.index : null;
}

/** A version says one thing only; a restored backup may say another under the same number, at another time. */
function isSame(a: Template, b: Template | undefined): boolean {
  return a.id === b?.id && a.version === b.version && a.updatedAt === b.updatedAt && a.text === b.text;
}

/** The search index of these templates; the one before stays while a new one is built, null until there is a first. */
export function useIndex(entries: readonly Entry[] | null): TemplateIndex | null {
  const [index, setIndex] = useState(() => (entries === null ? null : lastOf(entries)));
  useEffect(() => {
    if (entries === null) return;
    const known = lastOf(entries);
    if (known !== null) {
      setIndex(known);
      return;
    }
    let gone = false;
    const build = async (): Promise<void> => {
      const steps = buildTemplateIndex(
        entries.map(({ template }) => template),
        await readingsOnce(),
      );
      for (;;) {
        const until = performance.now() + SLICE;
        let step = steps.next();
        while (!step.done && performance.now() < until) step = steps.next();
        if (gone) return;
        if (step.done) {
          last = { of: entries, index: step.value };
          return setIndex(step.value);
        }
        await breath();
      }
    };
    void build();
    return () => {
      gone = true;
    };
  }, [entries]);
  return index;
}
