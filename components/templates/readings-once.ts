import { loadReadings, type Readings } from '@/lib/templates/search/readings';

let readings: Promise<Readings | null> | null = null;

/** Asked once a page. Without the dictionary the search finds words, and no pinyin. */
export function readingsOnce(): Promise<Readings | null> {
  readings ??= loadReadings().catch(() => {
    readings = null;
    return null;
  });
  return readings;
}
