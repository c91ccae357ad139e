import type { CaseRow } from '@/lib/cases/case';
import type { Staff } from '@/lib/desks/contract';
import { isRoundTheClock } from '@/lib/grading/policy';
import type { EpochMs } from '@/lib/review/time';
import type { Robot } from '@/lib/settings/robots';
import {
  claimOutbox,
  type Fares,
  type OutboxRow,
  outboxOf,
  type RobotState,
  robotState,
  settleOutbox,
} from '@/lib/store/outbox';
import { casesByIds } from '@/lib/store/queries';
import { linesOf } from '@/lib/store/robot-log';
import { isStillTold } from './announce';
import { accountsOf } from './called';
import { type CardNames, cardOf, cardOfMany } from './card';
import { type Letter, letterOf } from './letter';
import { backOff, counted, lifeOf, mayAt } from './pace';
import { isStale } from './stale';
import type { Verdict } from './verdict';

/** More messages than this at once become one: a group is told, not flooded. */
const FEW = 3;
/** Most people that one message for many calls. */
const CALLED = 10;

/** Sends a letter; null = the robot is not kept like this any more, and nothing was sent. */
export type Post = (robot: Robot, letter: Letter, rows: readonly OutboxRow[]) => Promise<Verdict | null>;

export interface Delivery {
  staff: Staff;
  /** The zone of the shop's calendar, by which shifts are meant. */
  zone: string;
  names: CardNames;
  clock: () => EpochMs;
  /** In [0, 1). */
  chance: () => number;
  post: Post;
}

interface Ready {
  message: OutboxRow;
  row: CaseRow;
}

/**
 * Sends what a robot is to say, until nothing is left or it has to wait. Returns when to come again; null = nothing waits.
 * One caller at a time (the worker holds a lock).
 *
 * A worker can die between sending and hearing of it. Such a message is known by its state. Nobody can tell whether it
 * arrived: of safety, law and malice it is sent again, for a group that hears twice is better than one that does not hear;
 * any other is not, and the log says that it was perhaps sent. An app that was reached and gave no answer in time is
 * asked again: nearly always it has not heard.
 */
export async function deliver(robot: Robot, delivery: Delivery): Promise<EpochMs | null> {
  await settleOrphans(robot, delivery.clock());
  await dropLate(robot, delivery.clock());
  for (;;) {
    const now = delivery.clock();
    const ready = await readyOf(robot, now);
    const state = await robotState(robot.id);
    if (ready.length === 0 || state.stopped !== null) return null;
    const at = mayAt(robot.kind, state, now);
    if (at > now) return at;
    if (!(await send(robot, ready.length > FEW ? ready : ready.slice(0, 1), delivery))) return now;
  }
}

/** What a dead worker left. */
async function settleOrphans(robot: Robot, now: EpochMs): Promise<void> {
  const left = (await outboxOf(robot.id)).filter(({ state }) => state !== 'waiting');
  if (left.length === 0) return;
  const again = left.filter(({ state, grade }) => state === 'sending' && isRoundTheClock(grade));
  const gone = left.filter((row) => !again.includes(row));
  await settleOutbox({ again, gone, log: linesOf(robot.id, gone, now, 'maybe') });
}

/** What is no news any more. Once at the beginning: nothing becomes old by the pace at which it is sent. */
async function dropLate(robot: Robot, now: EpochMs): Promise<void> {
  const state = await robotState(robot.id);
  const gone = (await outboxOf(robot.id)).filter((row) => now - row.at > lifeOf(row, state));
  if (gone.length === 0) return;
  await settleOutbox({ gone, log: linesOf(robot.id, gone, now, state.failures > 0 ? 'old' : 'late') });
}

/** The messages that still have something to say, with their cases; the others are dropped here. */
async function readyOf(robot: Robot, now: EpochMs): Promise<Ready[]> {
  const waiting = (await outboxOf(robot.id)).filter(({ state }) => state === 'waiting');
  const rows = await casesByIds(waiting.map(({ caseId }) => caseId));
  const ready: Ready[] = [];
  const stale: OutboxRow[] = [];
  const off: OutboxRow[] = [];
  waiting.forEach((message, i) => {
    const row = rows[i];
    if (row === undefined || isStale(message, row, now)) stale.push(message);
    else if (!isStillTold(robot, message, row)) off.push(message);
    else ready.push({ message, row });
  });
  if (stale.length + off.length > 0)
    await settleOutbox({
      gone: [...stale, ...off],
      log: [...linesOf(robot.id, stale, now, 'stale'), ...linesOf(robot.id, off, now, 'off')],
    });
  return ready;
}

/** False: the robot is not kept as it is here any more, and nothing was sent. */
async function send(robot: Robot, ready: readonly Ready[], delivery: Delivery): Promise<boolean> {
  const { clock, chance, post } = delivery;
  const now = clock();
  const rows = ready.map(({ message }) => message);
  // Before it is claimed: what cannot be written has surely not been sent.
  const letter = await letterFor(robot, ready, delivery, now);
  const generation = await claimOutbox(robot.id, rows, (state) =>
    state.stopped === null ? counted(robot.kind, state, now) : null,
  );
  if (generation === null) return true;
  const tried = rows.map((row) => ({ ...row, tries: row.tries + 1 }));
  const verdict = await post(robot, letter, tried);
  if (verdict === null) {
    await settleOutbox({ again: rows });
    return false;
  }
  const at = clock();
  const heard = {
    robot: robot.id,
    generation,
    fares: (state: RobotState) => faresAfter(verdict, state, at, chance()),
  };
  const isOver = verdict.outcome === 'sent' || verdict.outcome === 'refused';
  const log = linesOf(robot.id, tried, at, verdict.answer);
  await settleOutbox({ ...(isOver ? { gone: tried } : { again: tried }), heard, log });
  return true;
}

function faresAfter(verdict: Verdict, { failures }: RobotState, at: EpochMs, chance: number): Fares {
  switch (verdict.outcome) {
    case 'sent':
    case 'refused':
      return { failures: 0, restUntil: null, calmUntil: null };
    case 'stop':
      return { stopped: { at, answer: verdict.answer } };
    case 'again': {
      const asked = verdict.after;
      const wait = Math.max(backOff(failures + 1, chance), asked ?? 0);
      return {
        failures: failures + 1,
        restUntil: at + wait,
        ...(asked === null ? {} : { calmUntil: at + asked }),
      };
    }
  }
}

function letterFor(
  robot: Robot,
  ready: readonly Ready[],
  { staff, zone, names }: Delivery,
  now: EpochMs,
): Promise<Letter> {
  const calls = ready.flatMap(({ message, row }) =>
    accountsOf(message.called, row, staff, robot.kind, { now, zone }),
  );
  const [only] = ready;
  const card =
    only !== undefined && ready.length === 1
      ? cardOf(only.message, only.row, names, now)
      : cardOfMany(ready, now);
  return letterOf(robot, card, [...new Set(calls)].slice(0, CALLED), now);
}
