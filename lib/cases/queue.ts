import type { Recipient } from '@/lib/desks/contract';
import type { Grade } from '@/lib/grading/contract';
import type { Handler } from '@/lib/grading/policy';
import type { Fen } from '@/lib/review/money';
import type { Review } from '@/lib/review/schema';
import type { EpochMs } from '@/lib/review/time';
import { type CaseRow, type CaseStatus, paidFor } from './case';
import type { Lane } from './event';
import type { Grouping } from './groups';
import type { Sort } from './order';
import { each, type Steps } from './steps';
import type { ViewName } from './views';

/** What the queue needs of a case to list, sort, filter and search it: small enough to hold all open ones in memory. */
export interface QueueEntry {
  id: string;
  lane: Lane;
  grade: Grade;
  handler: Handler;
  status: CaseStatus;
  /** null = nobody has it. */
  assignee: string | null;
  console: string;
  /** `console:shop`; {@link UNKNOWN_SHOP} where the page did not say the shop. */
  shop: string;
  dueAt: EpochMs;
  /** When the buyer wrote it; where that is not known, when we first saw it. */
  writtenAt: EpochMs;
  /** As {@link starsOf} says; null = not known. */
  stars: number | null;
  paid: Fen | null;
  /** What cases of one product, or of one order, have in common; '' = not known. */
  product: string;
  order: string;
  /** As on the row; left out where there is none, as there. */
  followUpAt?: EpochMs;
  approvalAt?: EpochMs;
  /** Whom steps of the ladder called in this round; left out where nobody. */
  called?: readonly Recipient[];
  /** Lower-cased text, append, order number, product, one field a line. */
  hay: string;
}

/** A choice of its own: reviews whose shop no page has told so far. */
export const UNKNOWN_SHOP = '';

/**
 * What the queue shows and how. Empty arrays and an empty search do not filter. The values are words and not kinds: a filter
 * that was saved may name a grade that there is no more.
 */
export interface QueueFilter {
  view: ViewName;
  sort: Sort;
  group: Grouping;
  grades: string[];
  handlers: string[];
  statuses: string[];
  consoles: string[];
  /** As in {@link QueueEntry.shop}. */
  shops: string[];
  search: string;
}

/** Names of consoles and shops by id and by {@link QueueEntry.shop}: what a search finds beside the case's own words. */
export type PlaceNames = ReadonlyMap<string, string>;

/** Gives back the same word for equal ones: 100,000 cases share a few, which is then seen without reading them. */
type Share = <T extends string>(word: T) => T;

export function entryOf(row: CaseRow, share: Share = (word) => word): QueueEntry {
  const { text, append, orderSn, product, console, shop } = row.review;
  const hay = [text, append?.text, orderSn, product.name, product.sku, product.id].filter(Boolean).join('\n');
  const { id, lane, grade, handler, status, assignee, dueAt, followUpAt, approvalAt } = row;
  const called = row.escalations?.flatMap(({ to }) => to) ?? [];
  const place = shop === null ? UNKNOWN_SHOP : `${console}:${shop}`;
  const article = product.id ?? product.name;
  return {
    id,
    lane: share(lane),
    grade: share(grade),
    handler: share(handler),
    status: share(status),
    assignee: assignee === null ? null : share(assignee),
    console: share(console),
    shop: share(place),
    dueAt,
    writtenAt: row.review.createdAt ?? row.firstSeenAt,
    stars: starsOf(row.review),
    paid: paidFor(row),
    product: article === null ? '' : share(`${console}:${shop ?? ''}:${article}`),
    order: orderSn === null ? '' : `${console}:${orderSn}`,
    ...(followUpAt === undefined ? {} : { followUpAt }),
    ...(approvalAt === undefined ? {} : { approvalAt }),
    ...(called.length === 0 ? {} : { called }),
    hay: hay.toLowerCase(),
  };
}

/** Where a rating of words stands among those of stars, for sorting alone: no screen shows it. */
const AS_STARS = { bad: 1.5, neutral: 3, good: 5 } as const;

function starsOf({ rating: { stars, level } }: Pick<Review, 'rating'>): number | null {
  return stars ?? (level === null ? null : AS_STARS[level]);
}

/** What the queue can be filtered by, and which value of a case each looks at. */
export const FACETS = ['consoles', 'shops', 'grades', 'handlers', 'statuses'] as const;
export type FacetName = (typeof FACETS)[number];
const VALUE: Record<FacetName, (entry: QueueEntry) => string> = {
  consoles: (entry) => entry.console,
  shops: (entry) => entry.shop,
  grades: (entry) => entry.grade,
  handlers: (entry) => entry.handler,
  statuses: (entry) => entry.status,
};

type Test = (entry: QueueEntry) => boolean;

/** Whether nothing is chosen and nothing is searched: every case of the view passes. */
export function isWhole(filter: QueueFilter): boolean {
  return filter.search.trim() === '' && FACETS.every((name) => filter[name].length === 0);
}

/** Whether a case passes the filter. The names that the search can mean are looked up once, not for each case. */
export function matcher(filter: QueueFilter, names: PlaceNames): Test {
  const tests = [...facetTests(filter).map(({ test }) => test), ...searchTests(filter.search, names)];
  return (entry) => tests.every((test) => test(entry));
}

export type FacetCounts = Record<FacetName, Map<string, number>>;

/**
 * For each facet, how many cases each of its values would show, given everything else that is chosen. Only those that
 * are meant are counted.
 */
export function* countingFacets(
  entries: Iterable<QueueEntry>,
  filter: QueueFilter,
  names: PlaceNames,
  isMeant: Test = () => true,
): Steps<FacetCounts> {
  const facets = facetTests(filter);
  const search = searchTests(filter.search, names);
  const counts: FacetCounts = {
    consoles: new Map(),
    shops: new Map(),
    grades: new Map(),
    handlers: new Map(),
    statuses: new Map(),
  };
  const add = (name: FacetName, entry: QueueEntry): void => {
    const value = VALUE[name](entry);
    counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
  };
  yield* each(entries, (entry) => {
    if (!isMeant(entry) || !search.every((test) => test(entry))) return;
    let failed: FacetName | null = null;
    for (const { name, test } of facets) {
      if (test(entry)) continue;
      if (failed !== null) return;
      failed = name;
    }
    if (failed !== null) add(failed, entry);
    else for (const name of FACETS) add(name, entry);
  });
  return counts;
}

function facetTests(filter: QueueFilter): { name: FacetName; test: Test }[] {
  return FACETS.filter((name) => filter[name].length > 0).map((name) => {
    const chosen = new Set(filter[name]);
    return { name, test: (entry) => chosen.has(VALUE[name](entry)) };
  });
}

/** Whether a case has every word of the search. */
export function searcher(search: string, names: PlaceNames): Test {
  const tests = searchTests(search, names);
  return (entry) => tests.every((test) => test(entry));
}

/** Every word must occur somewhere in the case, or in the name of its console or shop. */
function searchTests(search: string, names: PlaceNames): Test[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return words.map((word) => {
    const places = new Set(
      [...names].flatMap(([place, name]) => (name.toLowerCase().includes(word) ? [place] : [])),
    );
    if (places.size === 0) return (entry) => entry.hay.includes(word);
    return (entry) => entry.hay.includes(word) || places.has(entry.console) || places.has(entry.shop);
  });
}
