import type { IntakeDesk } from '@/lib/cases/desk';
import { sendMessage } from '@/lib/messages';
import type { Review } from '@/lib/review/schema';
import { setShopName } from '@/lib/settings/consoles';
import { type ImportOptions, type ImportResult, importReviews } from '@/lib/store/import';
import { IMPORT } from '@/lib/tables/row';
import { breath } from './breath';

/** Shops of one list that get their name; nobody keeps more apart. */
const MOST_SHOPS = 200;

/**
 * Takes the reviews into the store, names their shops and tells the worker, so that badge and alarms follow. Throws what
 * the storage throws, or the signal; nothing is taken in then.
 */
export async function runImport(
  reviews: readonly Review[],
  shopNames: ReadonlyMap<string, string>,
  desk: IntakeDesk,
  options: Omit<ImportOptions, 'breathe'> = {},
): Promise<ImportResult> {
  const result = await importReviews(reviews, desk, { ...options, breathe: breath });
  try {
    for (const [shop, name] of [...shopNames].slice(0, MOST_SHOPS)) await setShopName(IMPORT, shop, name);
  } catch (error) {
    // The cases are there already; a shop without its name is shown by its id.
    console.error('[haoshuo] shop names', error);
  }
  // Not awaited: with 200,000 new cases the worker has minutes to do. One that cannot be reached counts when it wakes.
  void sendMessage('settingsChanged', null).catch(() => undefined);
  return result;
}
