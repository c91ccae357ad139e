import type { Grade } from '@/lib/grading/contract';
import { type Handler, severityOf } from '@/lib/grading/policy';
import type { CaseRow, CaseStatus } from './case';
import type { Lane } from './event';

/** What the queue needs of a case to sort, filter and search it: small enough to hold all open ones in memory. */
export interface QueueEntry {
  id: string;
  lane: Lane;
  grade: Grade;
  handler: Handler;
  status: CaseStatus;
  console: string;
  /** `console:shop`; {@link UNKNOWN_SHOP} where the page did not say the shop. */
  shop: string;
  dueAt: number;
  /** Lower-cased text, append, order number, product, one field a line. */
  hay: string;
}

/** A choice of its own: reviews whose shop no page has told so far. */
export const UNKNOWN_SHOP = '';

/** Empty arrays and an empty search do not filter. */
export interface QueueFilter {
  lane: Lane;
  grades: Grade[];
  handlers: Handler[];
  statuses: CaseStatus[];
  consoles: string[];
  /** As in {@link QueueEntry.shop}. */
  shops: string[];
  search: string;
}

/** Names of consoles and shops by id and by {@link QueueEntry.shop}: what a search finds beside the case's own words. */
export type PlaceNames = ReadonlyMap<string, string>;

export function entryOf(row: CaseRow): QueueEntry {
  const { text, append, orderSn, product } = row.review;
  const hay = [text, append?.text, orderSn, product.name, product.sku, product.id].filter(Boolean).join('\n');
  const { id, lane, grade, handler, status, dueAt } = row;
  const { console, shop: shopId } = row.review;
  const shop = shopId === null ? UNKNOWN_SHOP : `${console}:${shopId}`;
  return { id, lane, grade, handler, status, console, shop, dueAt, hay: hay.toLowerCase() };
}

type Sortable = Pick<QueueEntry, 'id' | 'grade' | 'dueAt'>;

/** Queue order: first deadline first (so overdue ones lead), the graver first when equal, then by id to be stable. */
export function byUrgency(a: Sortable, b: Sortable): number {
  return a.dueAt - b.dueAt || severityOf(a.grade) - severityOf(b.grade) || (a.id < b.id ? -1 : 1);
}

/** Done and backlog lanes show the newest first: their `dueAt` is the time of the last event. */
export function byRecency(a: Sortable, b: Sortable): number {
  return b.dueAt - a.dueAt || (a.id < b.id ? -1 : 1);
}

/** What the queue can be filtered by, and which value of a case each looks at. */
export const FACETS = ['consoles', 'shops', 'grades', 'handlers', 'statuses'] as const;
export type FacetName = (typeof FACETS)[number];
const VALUE: { [F in FacetName]: (entry: QueueEntry) => QueueFilter[F][number] } = {
  consoles: (entry) => entry.console,
  shops: (entry) => entry.shop,
  grades: (entry) => entry.grade,
  handlers: (entry) => entry.handler,
  statuses: (entry) => entry.status,
};

type Test = (entry: QueueEntry) => boolean;

/** Whether a case passes the filter. The names that the search can mean are looked up once, not for each case. */
export function matcher(filter: QueueFilter, names: PlaceNames): Test {
  const tests = [...facetTests(filter).map(({ test }) => test), ...searchTests(filter.search, names)];
  return (entry) => tests.every((test) => test(entry));
}

/** For each facet, how many cases each of its values would show, given everything else that is chosen. */
export function countFacets(
  entries: Iterable<QueueEntry>,
  filter: QueueFilter,
  names: PlaceNames,
): Record<FacetName, Map<string, number>> {
  const facets = facetTests(filter);
  const search = searchTests(filter.search, names);
  const counts = {
    consoles: new Map(),
    shops: new Map(),
    grades: new Map(),
    handlers: new Map(),
    statuses: new Map(),
  };
  for (const entry of entries) {
    if (!search.every((test) => test(entry))) continue;
    const failed = facets.filter(({ test }) => !test(entry));
    if (failed.length > 1) continue;
    for (const facet of failed.length === 1 ? failed.map(({ name }) => name) : FACETS) {
      const value = VALUE[facet](entry);
      counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return counts;
}

function facetTests(filter: QueueFilter): { name: FacetName; test: Test }[] {
  return FACETS.filter((name) => filter[name].length > 0).map((name) => {
    const chosen = new Set<string>(filter[name]);
    return { name, test: (entry) => chosen.has(VALUE[name](entry)) };
  });
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
