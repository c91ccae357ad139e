import type { CaseRow } from '@/lib/cases/case';
import type { Staff } from '@/lib/desks/contract';
import { isRoundTheClock } from '@/lib/grading/policy';
import type { EpochMs } from '@/lib/review/time';
import type { Robot } from '@/lib/settings/robots';
import { claimOutbox, type OutboxRow, outboxOf, robotState, settleOutbox } from '@/lib/store/outbox';
import { casesByIds } from '@/lib/store/queries';
import type { Answer, RobotSend } from '@/lib/store/robot-log';
import { accountsOf } from './called';
import { type CardNames, cardOf, cardOfMany } from './card';
import { type Letter, letterOf } from './letter';
import { backOff, mayAt, recent, TOO_OLD } from './pace';
import { isStale } from './stale';
import type { Verdict } from './verdict';

/** More messages than this at once become one: a group is told, not flooded. */
const FEW = 3;
/** Most people that one message for many calls. */
const CALLED = 10;

export type Post = (robot: Robot, letter: Letter, rows: readonly OutboxRow[]) => Promise<Verdict>;

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
  for (;;) {
    const now = delivery.clock();
    const ready = await readyOf(robot, now);
    const state = await robotState(robot.id);
    if (ready.length === 0 || state.stopped !== null) return null;
    const at = mayAt(robot.kind, state, now);
    if (at > now) return at;
    await send(robot, ready.length > FEW ? ready : ready.slice(0, 1), delivery);
  }
}

/** What a dead worker left. */
async function settleOrphans(robot: Robot, now: EpochMs): Promise<void> {
  const left = (await outboxOf(robot.id)).filter(({ state }) => state === 'sending');
  if (left.length === 0) return;
  const again = left.filter(({ grade }) => isRoundTheClock(grade));
  const gone = left.filter(({ grade }) => !isRoundTheClock(grade));
  await settleOutbox({ again, gone, log: gone.length === 0 ? [] : [lineOf(robot, gone, now, 'maybe')] });
}

/** The messages that still have something to say, with their cases; the others are dropped here. */
async function readyOf(robot: Robot, now: EpochMs): Promise<Ready[]> {
  const waiting = await outboxOf(robot.id);
  const rows = await casesByIds(waiting.map(({ caseId }) => caseId));
  const ready: Ready[] = [];
  const stale: OutboxRow[] = [];
  const old: OutboxRow[] = [];
  waiting.forEach((message, i) => {
    const row = rows[i];
    if (row === undefined || isStale(message, row, now)) stale.push(message);
    else if (now - message.at > TOO_OLD) old.push(message);
    else ready.push({ message, row });
  });
  if (stale.length + old.length > 0)
    await settleOutbox({
      gone: [...stale, ...old],
      log: [
        ...(stale.length === 0 ? [] : [lineOf(robot, stale, now, 'stale')]),
        ...(old.length === 0 ? [] : [lineOf(robot, old, now, 'old')]),
      ],
    });
  return ready;
}

async function send(robot: Robot, ready: readonly Ready[], delivery: Delivery): Promise<void> {
  const { clock, chance, post } = delivery;
  const now = clock();
  const before = await robotState(robot.id);
  const state = { ...before, attempts: [...recent(before.attempts, now), now] };
  const rows = ready.map(({ message }) => message);
  // Before it is claimed: what cannot be written has surely not been sent.
  const letter = await letterFor(robot, ready, delivery, now);
  await claimOutbox(rows, state);
  const tried = rows.map((row) => ({ ...row, tries: row.tries + 1 }));
  const verdict = await post(robot, letter, tried);
  const heard = clock();
  const log = [lineOf(robot, tried, heard, verdict.answer)];
  switch (verdict.outcome) {
    case 'sent':
    case 'refused':
      return settleOutbox({ gone: tried, state: { ...state, failures: 0, restUntil: null }, log });
    case 'stop':
      return settleOutbox({
        again: tried,
        state: { ...state, stopped: { at: heard, answer: verdict.answer } },
        log,
      });
    case 'again': {
      const failures = state.failures + 1;
      const wait = Math.max(backOff(failures, chance()), verdict.after ?? 0);
      return settleOutbox({ again: tried, state: { ...state, failures, restUntil: heard + wait }, log });
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

function lineOf(
  robot: Robot,
  rows: readonly OutboxRow[],
  at: EpochMs,
  said: Answer | Answer['kind'],
): Omit<RobotSend, 'n'> {
  const [first] = rows;
  const isOne = rows.length === 1;
  return {
    at,
    robot: robot.id,
    telling: isOne && first !== undefined ? first.telling : 'many',
    caseId: isOne ? (first?.caseId ?? null) : null,
    count: rows.length,
    tries: Math.max(0, ...rows.map(({ tries }) => tries)),
    answer: typeof said === 'string' ? { kind: said, detail: '' } : said,
  };
}
