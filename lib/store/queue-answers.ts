import { type Group, grouping } from '@/lib/cases/groups';
import {
  countingFacets,
  FACETS,
  type FacetCounts,
  isWhole,
  matcher,
  type PlaceNames,
  type QueueEntry,
  type QueueFilter,
  searcher,
} from '@/lib/cases/queue';
import { each, type Steps } from '@/lib/cases/steps';
import { dueIn, isFree, isIn, isOfDesk, type Looker, sourceOf } from '@/lib/cases/views';
import type { Listing, QueueOrder } from './queue-order';

const NO_NAMES: PlaceNames = new Map();
const NONE: ReadonlySet<string> = new Set();
const NO_GROUPS: readonly Group[] = [];

export interface Found {
  /** In order; without the cases of collapsed groups. The same array as long as no case changed its place. */
  ids: string[];
  /** How many there are, with those of collapsed groups. */
  total: number;
  groups: readonly Group[];
}

/** What is known beside the filter when cases are looked for. */
export interface Looking {
  looker: Looker;
  names?: PlaceNames;
  /** Keys of groups of which only the header is shown. */
  collapsed?: ReadonlySet<string>;
}

function* listing(
  order: QueueOrder,
  filter: QueueFilter,
  { looker, names = NO_NAMES }: Looking,
): Steps<Listing> {
  const { view, sort, search } = filter;
  const source = sourceOf(view);
  if (source === view && isWhole(filter)) return yield* order.sorting(source, sort);
  const match = matcher(filter, names);
  const due = dueIn(view, looker.now);
  return yield* order.finding(source, sort, {
    key: JSON.stringify([view, looker, search, FACETS.map((facet) => filter[facet]), [...names]]),
    test: (entry) => isIn(view, entry, looker) && match(entry),
    ...(due === undefined ? {} : { due }),
  });
}

/** See {@link Queue.finding}. */
export function* finding(order: QueueOrder, filter: QueueFilter, looking: Looking): Steps<Found> {
  const found = yield* listing(order, filter, looking);
  const { list, ids } = found;
  if (filter.group === 'none') return { ids, total: list.length, groups: NO_GROUPS };
  yield;
  const sections = yield* grouping(list, filter.group, looking.collapsed ?? NONE);
  return { ...sections, total: list.length };
}

/** See {@link Queue.countingFacets}. */
export function countingFacetsOf(
  order: QueueOrder,
  filter: QueueFilter,
  { looker, names = NO_NAMES }: Looking,
): Steps<FacetCounts> {
  const { list } = order.of(sourceOf(filter.view));
  return countingFacets(list, filter, names, (entry) => isIn(filter.view, entry, looker));
}

/** See {@link Queue.searching}. */
export function* searching(
  order: QueueOrder,
  entries: ReadonlyMap<string, QueueEntry>,
  [search, names, limit]: [string, PlaceNames, number],
): Steps<QueueEntry[]> {
  const match = searcher(search, names);
  const found: QueueEntry[] = [];
  const look = (entry: QueueEntry): void => {
    if (found.length < limit && match(entry)) found.push(entry);
  };
  yield* each(order.of('active').list, look);
  const others = [...entries.values()].filter(({ lane }) => lane !== 'active');
  yield* each(others, look);
  return found;
}

/** See {@link Queue.free}. */
export function free(order: QueueOrder, { role }: Looker, limit: number): string[] {
  const own: string[] = [];
  const others: string[] = [];
  for (const entry of order.of('active').list) {
    if (own.length === limit) break;
    if (!isFree(entry)) continue;
    if (isOfDesk(entry, role)) own.push(entry.id);
    else if (others.length < limit) others.push(entry.id);
  }
  return [...own, ...others].slice(0, limit);
}
