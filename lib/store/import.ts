import type { DeskContext } from '@/lib/cases/desk';
import type { Review } from '@/lib/review/schema';
import { db } from './db';
import { takeInHere } from './intake';

/** What became of a list of reviews. */
export interface ImportResult {
  /** New cases. */
  opened: number;
  /** Of the new ones, those that were old at first sight. */
  backlog: number;
  /** Had a case before; the list may have told something new about them. */
  known: number;
  /** Good reviews: nothing to work on, and nothing is kept of them. */
  fine: number;
}

/** Reviews taken in between two breaths of the page. */
const CHUNK = 500;

/**
 * Takes in a whole list in one transaction, as if a console had shown it: all of it is there afterwards, or nothing of it,
 * also when the page is closed in between. `onProgress`: reviews done so far; the last call comes before it is certain.
 * Throws what the browser's storage throws (see `trouble.ts`).
 */
export async function importReviews(
  reviews: readonly Review[],
  desk: DeskContext,
  onProgress: (done: number) => void = () => {},
): Promise<ImportResult> {
  return db.transaction('rw', db.cases, db.events, db.orders, async () => {
    const result: ImportResult = { opened: 0, backlog: 0, known: 0, fine: 0 };
    for (let from = 0; from < reviews.length; from += CHUNK) {
      for (const taken of await takeInHere(reviews.slice(from, from + CHUNK), desk)) {
        result[taken === null ? 'fine' : taken.opened ? 'opened' : 'known']++;
        if (taken?.opened && taken.row.lane === 'backlog') result.backlog++;
      }
      onProgress(Math.min(from + CHUNK, reviews.length));
    }
    return result;
  });
}
