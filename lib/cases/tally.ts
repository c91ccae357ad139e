import type { QueueEntry } from './queue';
import { isFree, type Looker, SOON, type ViewName } from './views';

/**
 * How many cases each view has, kept while cases come and go: an answer costs the same for ten cases and for 100,000. What
 * time alone changes is not kept, but looked up in the open cases by their deadlines.
 */
export class Tally {
  private readonly lanes = new Map<QueueEntry['lane'], number>();
  /** Of the open ones: whose, and at which desks. */
  private readonly people = new Map<string, number>();
  private readonly desks = new Map<string, number>();
  private free = 0;
  private waiting = 0;
  private followUps = 0;
  private approvals = 0;

  /** @param step 1 = the case came, -1 = it left, as it was when it came. */
  add(entry: QueueEntry, step: 1 | -1): void {
    const { lane, assignee, handler, called, status } = entry;
    count(this.lanes, lane, step);
    if (entry.followUpAt !== undefined) this.followUps += step;
    if (entry.approvalAt !== undefined) this.approvals += step;
    if (lane !== 'active') return;
    if (assignee !== null) count(this.people, assignee, step);
    for (const desk of called === undefined ? [handler] : new Set([handler, ...called]))
      count(this.desks, desk, step);
    if (isFree(entry)) this.free += step;
    if (status === 'waiting') this.waiting += step;
  }

  /** @param dueBy how many open cases are due by then. */
  counts({ name, role, now }: Looker, dueBy: (time: number) => number): Record<ViewName, number> {
    const overdue = dueBy(now);
    return {
      active: this.lanes.get('active') ?? 0,
      mine: this.people.get(name) ?? 0,
      unclaimed: this.free,
      desk: this.desks.get(role) ?? 0,
      overdue,
      soon: dueBy(now + SOON) - overdue,
      waiting: this.waiting,
      'follow-ups': this.followUps,
      approvals: this.approvals,
      backlog: this.lanes.get('backlog') ?? 0,
      done: this.lanes.get('done') ?? 0,
    };
  }
}

function count<K>(counts: Map<K, number>, key: K, step: 1 | -1): void {
  counts.set(key, (counts.get(key) ?? 0) + step);
}
