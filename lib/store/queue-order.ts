import { comparing, firstPlace, isInPlace, mended, mendOf, resorting, type Sort } from '@/lib/cases/order';
import type { QueueEntry } from '@/lib/cases/queue';
import { each, type Steps } from '@/lib/cases/steps';
import { Tally } from '@/lib/cases/tally';
import type { Looker, Source, ViewName } from '@/lib/cases/views';

type Test = (entry: QueueEntry) => boolean;

const FROM: Record<Source, Test> = {
  active: ({ lane }) => lane === 'active',
  backlog: ({ lane }) => lane === 'backlog',
  done: ({ lane }) => lane === 'done',
  'follow-ups': ({ followUpAt }) => followUpAt !== undefined,
  approvals: ({ approvalAt }) => approvalAt !== undefined,
};
const EVERY: Test = () => true;

/** Cases of a source that pass a test, in order. Both arrays are replaced, never changed. */
export class Listing {
  private known: string[] | null = null;

  constructor(
    readonly source: Source,
    readonly sort: Sort,
    readonly test: Test,
    public list: readonly QueueEntry[],
  ) {}

  /** Their ids: the same array as long as no id changed its place. */
  get ids(): string[] {
    this.known ??= this.list.map(({ id }) => id);
    return this.known;
  }

  mend({ gone, came }: Change): void {
    const mine: Test = (entry) => FROM[this.source](entry) && this.test(entry);
    const [out, added] = [gone.filter(mine), came.filter(mine)];
    if (out.length === 0 && added.length === 0) return;
    const mend = mendOf(this.list, out, added, comparing(this.source, this.sort));
    if (this.known !== null && !isInPlace(this.list, mend))
      this.known = mended(this.known, mend, ({ id }) => id);
    this.list = mended(this.list, mend, (entry) => entry);
  }
}

interface Change {
  gone: readonly QueueEntry[];
  came: readonly QueueEntry[];
}

function* filtering(all: readonly QueueEntry[], test: Test): Steps<QueueEntry[]> {
  const found: QueueEntry[] = [];
  yield* each(all, (entry) => test(entry) && found.push(entry));
  return found;
}

/** A part of a source. Equal keys mean equal tests. */
interface Part {
  key: string;
  test: Test;
  /** All of it is due after the one and by the other. */
  due?: { after: number; by: number };
}

/**
 * Sorted lists of the cases in memory, and their tally. Lists are kept and mended: a change of a few among 100,000 cases costs
 * a few comparisons, and no sorting. Entries are replaced when their case changes, never changed themselves.
 */
export class QueueOrder {
  private readonly byDeadline: Record<Source, Listing> = {
    active: new Listing('active', 'deadline', EVERY, []),
    backlog: new Listing('backlog', 'deadline', EVERY, []),
    done: new Listing('done', 'deadline', EVERY, []),
    'follow-ups': new Listing('follow-ups', 'deadline', EVERY, []),
    approvals: new Listing('approvals', 'deadline', EVERY, []),
  };
  /** The whole source that was asked for last by something else. */
  private bySort: Listing | null = null;
  /** The part that was asked for last. */
  private part: { key: string; listing: Listing } | null = null;
  private readonly tally = new Tally();
  private gone = new Set<QueueEntry>();
  private came = new Set<QueueEntry>();
  /** What changes while lists are being made. */
  private readonly missed = new Set<Change[]>();

  add(entry: QueueEntry): void {
    this.came.add(entry);
  }

  remove(entry: QueueEntry): void {
    // Came and left since the lists were mended last: no list has it.
    if (!this.came.delete(entry)) this.gone.add(entry);
  }

  /** Mends the lists by what came and left since the last time. */
  settle(): void {
    if (this.gone.size === 0 && this.came.size === 0) return;
    const change = { gone: [...this.gone], came: [...this.came] };
    for (const entry of change.gone) this.tally.add(entry, -1);
    for (const entry of change.came) this.tally.add(entry, 1);
    const kept = [...Object.values(this.byDeadline), this.bySort, this.part?.listing];
    for (const listing of kept) listing?.mend(change);
    for (const changes of this.missed) changes.push(change);
    this.gone = new Set();
    this.came = new Set();
  }

  /** The cases of a source by deadline, as they were when the lists were mended last. */
  of(source: Source): Listing {
    return this.byDeadline[source];
  }

  /** The cases of a source in order. */
  *sorting(source: Source, sort: Sort): Steps<Listing> {
    const base = this.byDeadline[source];
    if (sort === 'deadline') return base;
    if (this.bySort?.source !== source || this.bySort.sort !== sort)
      this.bySort = yield* this.making(new Listing(source, sort, EVERY, []), resorting(base.list, sort));
    return this.bySort;
  }

  /** The cases of a part in order. */
  *finding(source: Source, sort: Sort, { key, test, due }: Part): Steps<Listing> {
    const name = `${source} ${sort} ${key}`;
    if (this.part?.key === name) return this.part.listing;
    const { list } = yield* this.sorting(source, sort);
    const isStretch = source === 'active' && sort === 'deadline' && due !== undefined;
    const all = isStretch ? list.slice(this.dueBy(due.after), this.dueBy(due.by)) : list;
    const listing = yield* this.making(new Listing(source, sort, test, []), filtering(all, test));
    this.part = { key: name, listing };
    return listing;
  }

  /** Fills a list in steps that look at the cases as they are now, and mends it by what changes meanwhile. */
  private *making(listing: Listing, steps: Steps<QueueEntry[]>): Steps<Listing> {
    const changes: Change[] = [];
    this.missed.add(changes);
    try {
      listing.list = yield* steps;
    } finally {
      this.missed.delete(changes);
    }
    for (const change of changes) listing.mend(change);
    return listing;
  }

  /** How many open cases are due by then. */
  dueBy(time: number): number {
    return firstPlace(this.byDeadline.active.list, ({ dueAt }) => dueAt > time);
  }

  counts(looker: Looker): Record<ViewName, number> {
    return this.tally.counts(looker, (time) => this.dueBy(time));
  }
}
