/** A case with its journal, for the tests of promises. */
import { expect } from 'vitest';
import { dutiesOf as duties, type Telling } from '@/lib/alerts/duty';
import { apply } from '@/lib/cases/apply';
import type { CaseRow } from '@/lib/cases/case';
import type { Command } from '@/lib/cases/commands';
import { decide } from '@/lib/cases/decide';
import { type Actor, type CaseEvent, caseEventSchema, type EventBody } from '@/lib/cases/event';
import { planIntake } from '@/lib/cases/intake';
import { proposalsOf } from '@/lib/cases/promises';
import { DEFAULT_LADDER } from '@/lib/desks/contract';
import { MINUTE } from '@/lib/review/time';
import { desk, NOW, review } from '../../support/reviews';

export const AGENT: Actor = { kind: 'agent', name: '小林', role: 'agent' };
export const SENT = '抱歉，我们给您补发一件，24小时内给您答复。';

/** A case and the journal it is folded from. */
export class Told {
  readonly events: CaseEvent[] = [];
  row: CaseRow;

  constructor(change: Parameters<typeof review>[0] = {}) {
    this.row = this.add(planIntake(null, review(change), desk()), NOW);
  }

  add(bodies: readonly EventBody[], at: number): CaseRow {
    for (const body of bodies) {
      const n = this.events.length + 1;
      const event = { caseId: 'c', n, at, actor: AGENT, ...body } as CaseEvent;
      // What the journal holds must survive a backup.
      expect(caseEventSchema.safeParse(event).success).toBe(true);
      this.row = apply(n === 1 ? null : this.row, event);
      this.events.push(event);
    }
    return this.row;
  }

  does(command: Command, at: number): CaseRow {
    const events = decide(this.row, command, AGENT, desk({ now: at }));
    if (typeof events === 'string') throw new Error(events);
    return this.add(events, at);
  }

  confirm(at: number): CaseRow {
    const promises = proposalsOf(this.row).map(({ id, type, dueAt }) => ({ id, type, dueAt }));
    return this.does({ type: 'promise', promises }, at);
  }

  tick(at: number): EventBody[] {
    const duties = dutiesOf(this.row, at, 'notify');
    this.add(duties, at);
    return duties;
  }
}

export const dutiesOf = (row: CaseRow, now: number, telling: Telling) =>
  duties(row, { ...desk({ now }), ladder: DEFAULT_LADDER }, telling);

export const inserted = (at = NOW + MINUTE) => {
  const told = new Told();
  told.does({ type: 'inserted', text: SENT }, at);
  return told;
};
