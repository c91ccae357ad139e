import type { DeskContext } from '@/lib/cases/desk';
import type { Review } from '@/lib/review/schema';
import { IMPORT } from '@/lib/tables/row';
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
    const known = await importedIds();
    for (let from = 0; from < reviews.length; from += CHUNK) {
      const chunk = reviews.slice(from, from + CHUNK);
      const taken = await takeInHere(chunk, desk, chunk.filter(mayBe(known)));
      for (const one of taken) {
        result[one === null ? 'fine' : one.opened ? 'opened' : 'known']++;
        if (one?.opened && one.row.lane === 'backlog') result.backlog++;
      }
      for (const { id } of chunk) if (id !== null) known.add(id);
      onProgress(Math.min(from + CHUNK, reviews.length));
    }
    return result;
  });
}

/**
 * Ids of the reviews that were imported before, whatever shop they were given. Every imported review has one, so another
 * id is another review: looking 200,000 of them up one by one would take most of the time.
 */
async function importedIds(): Promise<Set<string>> {
  const prefix = `${IMPORT}:`;
  const keys = await db.cases.where('id').startsWith(prefix).primaryKeys();
  // Shops of imports are named by `row.ts`, without a colon.
  return new Set(keys.map((key) => key.slice(key.indexOf(':', prefix.length) + 1)));
}

function mayBe(known: ReadonlySet<string>): (review: Review) => boolean {
  return ({ console, id }) => console !== IMPORT || id === null || known.has(id);
}
