import type { CaseRow } from '@/lib/cases/case';
import type { CaseEvent } from '@/lib/cases/event';
import type { Recipient } from '@/lib/desks/contract';
import type { Grade } from '@/lib/grading/contract';
import type { EpochMs } from '@/lib/review/time';
import type { Telling } from '@/lib/settings/robots';
import { db } from './db';
import { type Answer, type RobotSend, writeSend } from './robot-log';

/**
 * A message that a robot is still to send. It holds no words: they are made when it is sent, from the case as it is then.
 * `sending`: handed to the network, and nothing heard of it yet.
 */
export interface OutboxRow {
  /** `robot|case|event`: the same event is never told twice by one robot. */
  id: string;
  robot: string;
  caseId: string;
  telling: Telling;
  /** What of the case it is about: a clock, a promise, a question; '' = the case itself. */
  about: string;
  called: readonly Recipient[];
  grade: Grade;
  at: EpochMs;
  tries: number;
  state: 'waiting' | 'sending';
}

/** How a robot fares. */
export interface RobotState {
  robot: string;
  /** When it sent of late, so that the app's limit holds across workers. */
  attempts: readonly EpochMs[];
  /** Failures in a row. */
  failures: number;
  /** Nothing is sent before; null = at once. */
  restUntil: EpochMs | null;
  /** Set when trying again is of no use until somebody changes the robot. */
  stopped: { at: EpochMs; answer: Answer } | null;
}

/** What robots are to say of the events that a case has just got; `before` is null for a new case. */
export type Tell = (before: CaseRow | null, after: CaseRow, events: readonly CaseEvent[]) => OutboxRow[];

/** What a robot is to say, oldest first. */
export async function outboxOf(robot: string): Promise<OutboxRow[]> {
  const rows = await db.outbox.where('robot').equals(robot).toArray();
  return rows.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

export async function robotState(robot: string): Promise<RobotState> {
  const state = await db.robotStates.get(robot);
  return state ?? { robot, attempts: [], failures: 0, restUntil: null, stopped: null };
}

/** All that are not as new, by robot. */
export async function robotStates(): Promise<Map<string, RobotState>> {
  return new Map((await db.robotStates.toArray()).map((state) => [state.robot, state]));
}

/** Claims messages: from here on nobody else sends them, and a worker that dies leaves them `sending`. */
export async function claimOutbox(rows: readonly OutboxRow[], state: RobotState): Promise<void> {
  await db.transaction('rw', [db.outbox, db.robotStates], async () => {
    await db.outbox.bulkPut(rows.map((row) => ({ ...row, tries: row.tries + 1, state: 'sending' as const })));
    await db.robotStates.put(state);
  });
}

/** What became of messages, written at once: those that are done with, those that wait again, the robot, and the log. */
export interface Settled {
  gone?: readonly OutboxRow[];
  again?: readonly OutboxRow[];
  state?: RobotState;
  log?: readonly Omit<RobotSend, 'n'>[];
}

export async function settleOutbox({ gone = [], again = [], state, log = [] }: Settled): Promise<void> {
  await db.transaction('rw', [db.outbox, db.robotStates, db.robotLog], async () => {
    await db.outbox.bulkDelete(gone.map(({ id }) => id));
    await db.outbox.bulkPut(again.map((row) => ({ ...row, state: 'waiting' as const })));
    if (state !== undefined) await db.robotStates.put(state);
    for (const send of log) await writeSend(send);
  });
}

/** The robot was changed, or a test came through: it may try at once. */
export async function restartRobot(robot: string): Promise<void> {
  await db.transaction('rw', db.robotStates, async () => {
    const state = await robotState(robot);
    await db.robotStates.put({ ...state, failures: 0, restUntil: null, stopped: null });
  });
}

/** The robot is gone or switched off: what it was to say is not said. */
export async function forgetRobot(robot: string): Promise<void> {
  await db.transaction('rw', [db.outbox, db.robotStates], async () => {
    await db.outbox.where('robot').equals(robot).delete();
    await db.robotStates.delete(robot);
  });
}

/** The same of all robots but these: an event may have been written while one was being switched off. */
export async function forgetOtherRobots(on: readonly string[]): Promise<void> {
  await db.transaction('rw', [db.outbox, db.robotStates], async () => {
    await db.outbox
      .where('robot')
      .noneOf([...on])
      .delete();
    await db.robotStates
      .where('robot')
      .noneOf([...on])
      .delete();
  });
}
