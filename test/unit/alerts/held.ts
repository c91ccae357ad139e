/** A case whose journal is written by hand and by the worker's duties, as in `lib/store`, but in memory. */
import { type DutyDesk, dutiesOf, type Telling } from '@/lib/alerts/duty';
import { apply } from '@/lib/cases/apply';
import type { CaseRow } from '@/lib/cases/case';
import type { Command } from '@/lib/cases/commands';
import { decide } from '@/lib/cases/decide';
import { type Actor, type CaseEvent, caseEventSchema, type EventBody } from '@/lib/cases/event';
import { planIntake } from '@/lib/cases/intake';
import { type Calendar, DEFAULT_CALENDAR } from '@/lib/deadlines/calendar';
import { DEFAULT_LADDER } from '@/lib/desks/contract';
import { desk, NOW, review } from '../../support/reviews';

const AGENT: Actor = { kind: 'agent', name: '小林', role: 'agent' };

/** No closed hours: a share of the time is that share of the clock. */
const ALL_DAY: Calendar = {
  ...DEFAULT_CALENDAR,
  week: Array.from({ length: 7 }, (): [number, number][] => [[0, 1440]]),
  holidays: null,
};

export class Held {
  readonly events: CaseEvent[] = [];
  row: CaseRow;

  constructor(
    change: Parameters<typeof review>[0] = {},
    private readonly rules: Partial<DutyDesk> = {},
  ) {
    this.row = this.add(planIntake(null, review(change), this.deskAt(NOW)), NOW);
  }

  deskAt(now: number): DutyDesk & ReturnType<typeof desk> {
    return { ...desk(), calendar: ALL_DAY, ladder: DEFAULT_LADDER, ...this.rules, now };
  }

  add(bodies: readonly EventBody[], at: number, actor: Actor = AGENT): CaseRow {
    for (const body of bodies) {
      const n = this.events.length + 1;
      const event = { caseId: 'c', n, at, actor, ...body } as CaseEvent;
      // What the journal holds must survive a backup.
      if (!caseEventSchema.safeParse(event).success) throw new Error(JSON.stringify(event));
      this.row = apply(n === 1 ? null : this.row, event);
      this.events.push(event);
    }
    return this.row;
  }

  /** Carries a command out, or does nothing where it is refused. */
  does(command: Command, at: number): boolean {
    const events = decide(this.row, command, AGENT, this.deskAt(at));
    if (typeof events === 'string') return false;
    this.add(events, at);
    return true;
  }

  owes(at: number, telling: Telling = 'notify'): EventBody[] {
    return dutiesOf(this.row, this.deskAt(at), telling);
  }

  /** What a tick writes, as short words. */
  tick(at: number, telling: Telling = 'notify'): string[] {
    const duties = this.owes(at, telling);
    this.add(duties, at);
    return duties.map(wordOf);
  }
}

function wordOf(body: EventBody): string {
  if (body.type === 'breached') return `breached ${body.data.clock}`;
  if (body.type === 'escalated') return `escalated ${body.data.clock} ${body.data.share}`;
  return body.type;
}
