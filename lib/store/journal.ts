import { Dexie, type PromiseExtended } from 'dexie';
import { apply } from '@/lib/cases/apply';
import type { CaseRow } from '@/lib/cases/case';
import type { Actor, CaseEvent, EventBody } from '@/lib/cases/event';
import { repliesOf } from '@/lib/cases/replies';
import { type Trace, traceOf } from '@/lib/grading/signals/trace';
import type { Reply } from '@/lib/reply/likeness/reply';
import { LOOK_BACK } from '@/lib/reply/likeness/reply-index';
import { db } from './db';
import type { OutboxRow, Tell } from './outbox';

/**
 * From 50 rows on Dexie (4.4, observability middleware) tells the screens only that anything may have changed, and every
 * one of them reads everything again. Below, it names the rows.
 */
const NAMED = 49;
/** More rows than this are written at once: naming so many would cost more than reading everything again. */
const FEW = 250;

/** What a transaction that writes a journal must reach. */
export const JOURNAL = [db.cases, db.events, db.traces, db.replies, db.outbox];

/**
 * Cases being changed inside one transaction: what they are now and the events that made them so. `tell`: what robots are to
 * say of it, written with the events, so that neither is there without the other.
 */
export class Journal {
  private readonly rows = new Map<string, CaseRow>();
  private readonly traces = new Map<string, Trace>();
  private readonly replies = new Map<string, Reply>();
  private readonly added: CaseEvent[] = [];
  private readonly outbox: OutboxRow[] = [];

  constructor(private readonly tell?: Tell) {}

  get isEmpty(): boolean {
    return this.added.length === 0;
  }

  /** Appends events to a case and folds them in. `by`: who did all of it, or who did each. Returns the case as it is then. */
  append(
    caseId: string,
    row: CaseRow | null,
    bodies: readonly EventBody[],
    at: number,
    by: Actor | ((body: EventBody) => Actor),
  ): CaseRow {
    let current = row;
    const first = this.added.length;
    for (const body of bodies) {
      const actor = typeof by === 'function' ? by(body) : by;
      const event = { caseId, n: (current?.version ?? 0) + 1, at, actor, ...body } as CaseEvent;
      current = apply(current, event);
      this.added.push(event);
    }
    if (current === null) throw new Error('a case needs at least one event');
    if (bodies.length > 0) this.rows.set(caseId, current);
    if (current.review !== row?.review) this.traces.set(caseId, traceOf(caseId, current.review));
    this.collect(row, current, at);
    if (this.tell !== undefined) this.outbox.push(...this.tell(row, current, this.added.slice(first)));
    return current;
  }

  /** Keeps what the shop wrote, where it wrote something else than before. A case that is opened again has written it all the same. */
  private collect(before: CaseRow | null, after: CaseRow, now: number): void {
    const known = before === null ? [] : repliesOf(before);
    for (const reply of repliesOf(after)) {
      const isNew = known.every(
        ({ key, text, at }) => key !== reply.key || text !== reply.text || at !== reply.at,
      );
      if (isNew && reply.at > now - LOOK_BACK) this.replies.set(reply.key, reply);
    }
  }

  /**
   * Writes everything. Must run inside a transaction over {@link JOURNAL}. `add` (not `put`) for events: two writers that
   * both thought they held the newest version cannot both succeed.
   */
  async write(): Promise<void> {
    if (this.isEmpty) return;
    if (this.rows.size > FEW) return this.handOver();
    await db.events.bulkAdd(this.added);
    if (this.traces.size > 0) await db.traces.bulkPut([...this.traces.values()]);
    if (this.replies.size > 0) await db.replies.bulkPut([...this.replies.values()]);
    if (this.outbox.length > 0) await db.outbox.bulkPut(this.outbox);
    const rows = [...this.rows.values()];
    for (let i = 0; i < rows.length; i += NAMED) await db.cases.bulkPut(rows.slice(i, i + NAMED));
  }

  /**
   * Hands everything to the browser at once, under the same rules; written when the promise is kept. Not an async function:
   * Dexie (4.4) loses a transaction in which two of those run side by side.
   */
  handOver(): PromiseExtended<void> {
    const events = db.events.bulkAdd(this.added);
    const rows = db.cases.bulkPut([...this.rows.values()]);
    const traces = db.traces.bulkPut([...this.traces.values()]);
    const replies = db.replies.bulkPut([...this.replies.values()]);
    const outbox = db.outbox.bulkPut(this.outbox);
    return Dexie.Promise.all([events, rows, traces, replies, outbox]).then(
      () => undefined,
    ) as PromiseExtended<void>;
  }
}
