import { apply } from '@/lib/cases/apply';
import type { CaseRow } from '@/lib/cases/case';
import type { Command } from '@/lib/cases/commands';
import { decide } from '@/lib/cases/decide';
import type { IntakeDesk } from '@/lib/cases/desk';
import type { Actor, CaseEvent, EventBody } from '@/lib/cases/event';
import { planIntake } from '@/lib/cases/intake';
import type { Review } from '@/lib/review/schema';
import { desk, NOW, review } from './reviews';

export const LIN: Actor = { kind: 'agent', name: '小林', role: 'agent' };

/** One case without a store: what happens to it, and its journal. Seen at {@link NOW} unless told otherwise. */
export class Life {
  readonly journal: CaseEvent[] = [];
  row: CaseRow;

  constructor(
    seen: Partial<Review> = {},
    public rules: Partial<IntakeDesk> = {},
    at = NOW,
  ) {
    const events = planIntake(null, review(seen), desk({ ...this.rules, now: at }));
    this.row = this.add(events, at, { kind: 'page' });
  }

  add(bodies: readonly EventBody[], at: number, actor: Actor = { kind: 'system' }): CaseRow {
    let row: CaseRow | null = this.journal.length === 0 ? null : this.row;
    for (const body of bodies) {
      const event = { caseId: 'c', n: this.journal.length + 1, at, actor, ...body } as CaseEvent;
      row = apply(row, event);
      this.journal.push(event);
    }
    if (row === null) throw new Error('nothing was seen');
    this.row = row;
    return row;
  }

  /** Returns the events that the command added, or why it was refused. */
  act(command: Command, at: number, actor: Actor = LIN): EventBody[] | string {
    const events = decide(this.row, command, actor, desk({ ...this.rules, now: at }));
    if (typeof events !== 'string') this.add(events, at, actor);
    return events;
  }

  /** The page shows the review again, with this in it. */
  see(change: Partial<Review>, at: number): EventBody[] {
    const events = planIntake(this.row, review(change), desk({ ...this.rules, now: at }));
    this.add(events, at, { kind: 'page' });
    return events;
  }

  clock(kind: string) {
    const clock = this.row.clocks.find((one) => one.kind === kind);
    if (clock === undefined) throw new Error(`no clock ${kind}`);
    return clock;
  }
}

export const typesOf = (events: readonly EventBody[] | string): string[] =>
  typeof events === 'string' ? [events] : events.map(({ type }) => type);
