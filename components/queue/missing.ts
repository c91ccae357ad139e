import type { Places } from '@/components/shell/places';
import { FACETS, type FacetName, type QueueFilter, UNKNOWN_SHOP } from '@/lib/cases/queue';
import { GRADES } from '@/lib/grading/contract';
import { HANDLERS } from '@/lib/grading/policy';
import { facetsOf, STATUSES } from './facets';

/**
 * What a filter names that is not there any more, in words: a shop without a case, a console without a file and a case, a
 * grade or another word that this version does not know. `shops`: all that have a case.
 */
export function missingIn(
  filter: QueueFilter,
  shops: readonly { console: string; shop: string }[],
  places: Places,
): string[] {
  const known: Record<FacetName, ReadonlySet<string>> = {
    consoles: new Set([...shops.map(({ console }) => console), ...places.names.keys()]),
    shops: new Set([UNKNOWN_SHOP, ...shops.map(({ console, shop }) => `${console}:${shop}`)]),
    grades: new Set(GRADES),
    handlers: new Set(HANDLERS),
    statuses: new Set(STATUSES),
  };
  const facets = facetsOf(places);
  return FACETS.flatMap((name) => {
    const facet = facets.find((one) => one.name === name);
    const gone = filter[name].filter((value) => !known[name].has(value));
    return gone.map((value) => `${facet?.label ?? name} ${facet?.word(value) ?? value}`);
  });
}
