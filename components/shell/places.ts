import { i18n } from '#i18n';
import { type PlaceNames, UNKNOWN_SHOP } from '@/lib/cases/queue';
import type { ConsoleFile } from '@/lib/consoles/file/schema';
import type { ConsoleId, Review } from '@/lib/review/schema';
import { type Consoles, filesIn } from '@/lib/settings/consoles';
import { TAUGHT_SHOP } from '@/lib/teaching/generalise';

/** Of a shop without a name this much of its id is shown: enough to tell an agent's shops apart. */
const TAIL = 5;
/** Reviews that came without a console, from a table or by hand. */
const NO_CONSOLE = 'import';

export interface Places {
  console(id: ConsoleId): string;
  /** `key` as in the queue: `console:shop`, or '' for a shop that is not known. */
  shop(key: string): string;
  /** "拼多多 · 青禾", "拼多多" while the shop is not known. */
  of(review: Pick<Review, 'console' | 'shop'>): string;
  /** What a search may find. */
  names: PlaceNames;
}

/** A console's name in the language of the screen. */
export function nameOf({ name }: ConsoleFile): string {
  return document.documentElement.lang.startsWith('zh') ? name.zh : name.en;
}

export function placesOf(consoles: Consoles): Places {
  const names = new Map(filesIn(consoles).map((file) => [file.id, nameOf(file)]));
  names.set(NO_CONSOLE, i18n.t('consoles.import'));
  for (const [key, name] of Object.entries(consoles.shops)) names.set(key, name);
  // A console whose file was removed keeps its cases.
  const console = (id: ConsoleId): string => names.get(id) ?? id;
  const shop = (key: string): string => {
    if (key === UNKNOWN_SHOP) return i18n.t('queue.unknownShop');
    return names.get(key) ?? i18n.t('consoles.shop', [key.slice(key.indexOf(':') + 1).slice(-TAIL)]);
  };
  return {
    console,
    shop,
    of: (review) =>
      review.shop === null || isNameless(review.shop, names.get(`${review.console}:${review.shop}`))
        ? console(review.console)
        : `${console(review.console)} · ${shop(`${review.console}:${review.shop}`)}`,
    names,
  };
}

/** A taught console has one shop, which has no number to show while the agent gave it no name. */
function isNameless(shop: string, name: string | undefined): boolean {
  return shop === TAUGHT_SHOP && name === undefined;
}
