import type { CaseRow } from '@/lib/cases/case';
import type { CaseEvent } from '@/lib/cases/event';
import type { Recipient } from '@/lib/desks/contract';
import type { Robot, Telling } from '@/lib/settings/robots';
import type { OutboxRow, Tell } from '@/lib/store/outbox';

interface Told {
  event: CaseEvent;
  telling: Telling;
  about: string;
  called: readonly Recipient[];
}

/** Of what is told of a case itself in one moment only the first of these is said. */
const GRAVEST_FIRST: readonly Telling[] = ['overdue', 'escalated', 'grave'];

/** What these robots are to say of a case's new events; undefined where no robot is switched on, so that nobody pays for it. */
export function announcerOf(robots: readonly Robot[]): Tell | undefined {
  const on = robots.filter((robot) => robot.on && robot.tellings.length > 0);
  if (on.length === 0) return undefined;
  return (before, after, events) =>
    on.flatMap((robot) =>
      isOfPlace(robot, after) ? merged(tellable(robot, before, after, events)).map(rowFor(robot, after)) : [],
    );
}

/** Whether a robot, which may have been changed since, is still to say a message. */
export function isStillTold(robot: Robot, { telling, grade }: OutboxRow, row: CaseRow): boolean {
  if (telling === 'grave' && !robot.grades.includes(grade)) return false;
  return robot.tellings.includes(telling) && isOfPlace(robot, row);
}

function isOfPlace({ places }: Robot, { review }: CaseRow): boolean {
  if (places.length === 0 || places.includes(review.console)) return true;
  return review.shop !== null && places.includes(`${review.console}:${review.shop}`);
}

function tellable(
  robot: Robot,
  before: CaseRow | null,
  after: CaseRow,
  events: readonly CaseEvent[],
): Told[] {
  return events
    .flatMap((event) => told(event, before, after, robot) ?? [])
    .filter(({ telling }) => robot.tellings.includes(telling));
}

function told(event: CaseEvent, before: CaseRow | null, after: CaseRow, robot: Robot): Told | null {
  switch (event.type) {
    case 'graded':
    case 'regraded':
    case 'reopened': {
      const isNews = event.type === 'reopened' ? event.data.why !== 'agent' : before?.grade !== after.grade;
      const isGrave = after.lane === 'active' && robot.grades.includes(after.grade);
      return isNews && isGrave ? { event, telling: 'grave', about: '', called: ['assignee'] } : null;
    }
    case 'escalated': {
      const { clock, to } = event.data;
      return to.length === 0 ? null : { event, telling: 'escalated', about: clock, called: to };
    }
    case 'breached': {
      const { clock, promise, followUp } = event.data;
      // That nobody claimed it is told by the ladder; a follow-up is its agent's own.
      if (followUp !== undefined || clock === 'claim') return null;
      return promise === undefined
        ? { event, telling: 'overdue', about: clock, called: ['assignee'] }
        : { event, telling: 'promise', about: promise, called: ['assignee'] };
    }
    case 'asked':
      return { event, telling: 'approval', about: event.data.id, called: ['supervisor'] };
    default:
      return null;
  }
}

/** One message for the case itself, which calls everybody who is to be called; promises and questions each their own. */
function merged(all: readonly Told[]): Told[] {
  const own = GRAVEST_FIRST.flatMap((telling) => all.filter((one) => one.telling === telling));
  const others = all.filter(({ telling }) => !GRAVEST_FIRST.includes(telling));
  const [first] = own;
  if (first === undefined) return others;
  return [{ ...first, called: [...new Set(own.flatMap(({ called }) => called))] }, ...others];
}

const rowFor =
  (robot: Robot, { grade }: CaseRow) =>
  ({ event, telling, about, called }: Told): OutboxRow => ({
    id: `${robot.id}|${event.caseId}|${event.n}`,
    robot: robot.id,
    caseId: event.caseId,
    telling,
    about,
    called,
    grade,
    at: event.at,
    tries: 0,
    state: 'waiting',
  });
