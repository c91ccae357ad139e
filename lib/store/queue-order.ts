import { comparing, patched, resorted, type Sort } from '@/lib/cases/order';
import type { QueueEntry } from '@/lib/cases/queue';
import type { Source } from '@/lib/cases/views';

/** More than this come only when a lane is read as a whole, in the order of its deadlines: that is nearly sorted then. */
const MANY = 2_000;

/** Whether a case belongs to a source. */
function isFrom(source: Source, entry: QueueEntry): boolean {
  if (source === 'follow-ups') return entry.followUpAt !== undefined;
  if (source === 'approvals') return entry.approvalAt !== undefined;
  return entry.lane === source;
}

interface Kept {
  source: Source;
  sort: Sort;
  list: QueueEntry[];
}

/**
 * Sorted lists of the cases in memory. One that was made is kept and mended: a change of a few among 100,000 cases costs one
 * walk, and no sorting. Entries are replaced when their case changes, never changed themselves.
 */
export class QueueOrder {
  /** The list by deadlines of each source that was asked for, and the one that was asked for last by something else. */
  private kept: Kept[] = [];
  private gone = new Set<QueueEntry>();
  private fresh = new Set<QueueEntry>();

  constructor(private readonly entries: ReadonlyMap<string, QueueEntry>) {}

  came(entry: QueueEntry): void {
    this.fresh.add(entry);
  }

  left(entry: QueueEntry): void {
    // Came and left since the lists were mended last: no list has it.
    if (!this.fresh.delete(entry)) this.gone.add(entry);
  }

  /** Mends the lists by what came and left since the last time. */
  settle(): void {
    if (this.gone.size === 0 && this.fresh.size === 0) return;
    for (const kept of this.kept) kept.list = this.mended(kept);
    this.gone = new Set();
    this.fresh = new Set();
  }

  private mended({ source, sort, list }: Kept): QueueEntry[] {
    if (this.fresh.size > MANY) {
      // The lists by deadlines stand first among those that are kept: theirs is mended already.
      const base = sort === 'deadline' ? undefined : this.find(source, 'deadline');
      return base === undefined ? this.made(source, sort) : resorted(base.list, sort);
    }
    const came = [...this.fresh].filter((entry) => isFrom(source, entry));
    return patched(list, this.gone, came, comparing(source, sort));
  }

  private find(source: Source, sort: Sort): Kept | undefined {
    return this.kept.find((one) => one.source === source && one.sort === sort);
  }

  /** The cases of a source in order, as they were when the lists were mended last. Not to be changed. */
  of(source: Source, sort: Sort): QueueEntry[] {
    const known = this.find(source, sort);
    if (known !== undefined) return known.list;
    // A list that is made now has what came since, so the others get it too.
    this.settle();
    const list = sort === 'deadline' ? this.made(source, sort) : resorted(this.of(source, 'deadline'), sort);
    this.kept = [...this.kept.filter((one) => one.sort === 'deadline'), { source, sort, list }];
    return list;
  }

  private made(source: Source, sort: Sort): QueueEntry[] {
    const all = [...this.entries.values()].filter((entry) => isFrom(source, entry));
    return all.sort(comparing(source, sort));
  }
}
