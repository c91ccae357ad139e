import { useEffect, useState } from 'react';
import { breath } from '@/components/import/breath';
import { buildTemplateIndex, type TemplateIndex } from '@/lib/templates/search/build';
import { loadReadings, type Readings } from '@/lib/templates/search/readings';
import type { Entry } from './use-library';

/** Milliseconds of work between two breaths: short enough that a key press is answered at once. */
const SLICE = 12;

let readings: Promise<Readings | null> | null = null;

/** Asked once a page. Without the dictionary the search finds words, and no pinyin. */
function readingsOnce(): Promise<Readings | null> {
  readings ??= loadReadings().catch(() => {
    readings = null;
    return null;
  });
  return readings;
}

/** The search index of these templates; the one before stays while a new one is built, null until there is a first. */
export function useIndex(entries: readonly Entry[] | null): TemplateIndex | null {
  const [index, setIndex] = useState<TemplateIndex | null>(null);
  useEffect(() => {
    if (entries === null) return;
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
        if (step.done) return setIndex(step.value);
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
