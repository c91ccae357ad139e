import { i18n } from '#i18n';
import type { Places } from '@/components/shell/places';
import type { FacetName, QueueFilter } from '@/lib/cases/queue';
import { GRADES } from '@/lib/grading/contract';
import { HANDLERS } from '@/lib/grading/policy';

/** One thing the queue is filtered by, as the screen says it. */
export interface Facet {
  name: FacetName;
  label: string;
  /** Of values that have an order of their own; the others stand by number of cases. */
  order: readonly string[];
  /** Short words stand two in a line. */
  short: boolean;
  word(value: string): string;
}

export const STATUSES = ['new', 'claimed', 'waiting', 'replied', 'resolved', 'dismissed'] as const;

/** The facets in the order of the menu, with the words of these places. */
export function facetsOf(places: Places): Facet[] {
  return [
    { name: 'consoles', label: i18n.t('queue.console'), order: [], short: true, word: places.console },
    {
      name: 'shops',
      label: i18n.t('queue.shop'),
      order: [],
      short: false,
      word: (key) => wordShop(places, key),
    },
    {
      name: 'grades',
      label: i18n.t('queue.grade'),
      order: GRADES,
      short: true,
      word: (value) => said(GRADES, 'grade', value),
    },
    {
      name: 'handlers',
      label: i18n.t('queue.handler'),
      order: HANDLERS,
      short: true,
      word: (value) => said(HANDLERS, 'handler', value),
    },
    {
      name: 'statuses',
      label: i18n.t('queue.status'),
      order: STATUSES,
      short: true,
      word: (value) => said(STATUSES, 'status', value),
    },
  ];
}

/** With its console: an agent may have shops of one name, and of none. */
function wordShop(places: Places, key: string): string {
  const at = key.indexOf(':');
  return at < 0 ? places.shop(key) : places.of({ console: key.slice(0, at), shop: key.slice(at + 1) });
}

function said<T extends string, K extends string>(all: readonly T[], group: K, value: string): string {
  const known = all.find((one) => one === value);
  return known === undefined ? value : i18n.t(`${group}.${known}` as Parameters<typeof i18n.t>[0]);
}

/**
 * The values to offer: those that occur, and those that are chosen although nothing is left of them. A facet with one
 * value that is not chosen filters nothing and is left out.
 */
export function valuesOf(
  { name, order, word }: Facet,
  counts: ReadonlyMap<string, number>,
  filter: QueueFilter,
): string[] {
  const chosen: readonly string[] = filter[name];
  const values = [...new Set([...counts.keys(), ...chosen])];
  if (values.length < 2 && chosen.length === 0) return [];
  // Without an order of its own: by name, so that a choice stays where it is while the figures change; not known last.
  const rank = (value: string): number => (value === '' ? 1 : order.indexOf(value));
  return values.sort((a, b) => rank(a) - rank(b) || word(a).localeCompare(word(b), 'zh'));
}

/** The filter with this value of the facet turned on or off. */
export function toggled(filter: QueueFilter, name: FacetName, value: string): Partial<QueueFilter> {
  const chosen: readonly string[] = filter[name];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { [name]: next };
}
