import type { CaseRow } from '@/lib/cases/case';
import type { CaseEvent } from '@/lib/cases/event';
import type { Recipient } from '@/lib/desks/contract';
import type { Grade } from '@/lib/grading/contract';
import type { EpochMs } from '@/lib/review/time';
import type { Telling } from '@/lib/settings/robots';
import { db } from './db';
import { type Answer, type AnswerKind, linesOf, type RobotSend, writeSend } from './robot-log';

/**
 * A message that a robot is still to send. It holds no words: they are made when it is sent, from the case as it is then.
 * `sending`: handed to the network, and nothing heard of it yet. `dropped`: the same, and its robot was switched off since.
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
  state: 'waiting' | 'sending' | 'dropped';
}

/** How a robot fares. */
export interface RobotState {
  robot: string;
  /** Grows with each change of the robot: what is heard of a send from before says nothing of it as it is now. */
  generation: number;
  /** When it sent of late, so that the app's limit holds across workers. */
  attempts: readonly EpochMs[];
  /** Failures in a row. */
  failures: number;
  /** Nothing is sent before; null = at once. */
  restUntil: EpochMs | null;
  /** The app itself asked for silence until then; null = it did not. */
  calmUntil: EpochMs | null;
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
  return {
    robot,
    generation: 0,
    attempts: [],
    failures: 0,
    restUntil: null,
    calmUntil: null,
    stopped: null,
    ...state,
  };
}

/** All that are not as new, by robot. */
export async function robotStates(): Promise<Map<string, RobotState>> {
  return new Map((await db.robotStates.toArray()).map((state) => [state.robot, state]));
}

/**
 * Claims messages, which may be none: from here on nobody else sends them, and a worker that dies leaves them `sending`.
 * `count`: the robot's sends with this one, or null where it may not send now. Returns its generation; null = nothing is claimed.
 */
export function claimOutbox(
  robot: string,
  rows: readonly OutboxRow[],
  count: (state: RobotState) => readonly EpochMs[] | null,
): Promise<number | null> {
  return db.transaction('rw', [db.outbox, db.robotStates], async () => {
    const state = await robotState(robot);
    const attempts = count(state);
    const kept = await db.outbox.bulkGet(rows.map(({ id }) => id));
    if (attempts === null || kept.some((row) => row?.state !== 'waiting')) return null;
    await db.outbox.bulkPut(rows.map((row) => ({ ...row, tries: row.tries + 1, state: 'sending' as const })));
    await db.robotStates.put({ ...state, attempts });
    return state.generation;
  });
}

/** What became of messages, written at once: those that are done with, those that wait again, the robot, and the log. */
export interface Settled {
  gone?: readonly OutboxRow[];
  /** Only those that were not dropped meanwhile. */
  again?: readonly OutboxRow[];
  /** How the robot fares after a send; nothing where it was changed since that generation. */
  heard?: { robot: string; generation: number; fares: (state: RobotState) => Fares };
  log?: readonly Omit<RobotSend, 'n'>[];
}
export type Fares = Partial<Pick<RobotState, 'failures' | 'restUntil' | 'calmUntil' | 'stopped'>>;

export async function settleOutbox({ gone = [], again = [], heard, log = [] }: Settled): Promise<void> {
  await db.transaction('rw', [db.outbox, db.robotStates, db.robotLog], async () => {
    const kept = await db.outbox.bulkGet(again.map(({ id }) => id));
    const wait = again.filter((_, i) => kept[i]?.state === 'sending');
    await db.outbox.bulkDelete([...gone, ...again].map(({ id }) => id));
    await db.outbox.bulkPut(wait.map((row) => ({ ...row, state: 'waiting' as const })));
    const state = heard === undefined ? undefined : await db.robotStates.get(heard.robot);
    if (heard !== undefined && state?.generation === heard.generation)
      await db.robotStates.put({ ...state, ...heard.fares(state) });
    for (const send of log) await writeSend(send);
  });
}

/** The robot was changed: it may try at once. What the app asked for stays, but not for another address (`moved`). */
export async function restartRobot(robot: string, { moved = false } = {}): Promise<void> {
  await db.transaction('rw', db.robotStates, async () => {
    const { generation, attempts, calmUntil } = await robotState(robot);
    await db.robotStates.put({
      robot,
      generation: generation + 1,
      attempts: moved ? [] : attempts,
      failures: 0,
      restUntil: moved ? null : calmUntil,
      calmUntil: moved ? null : calmUntil,
      stopped: null,
    });
  });
}

/** The robot is switched off or on: what it was to say until now is not said. Returns how many messages that were. */
export function haltRobot(robot: string, at: EpochMs): Promise<number> {
  return db.transaction('rw', [db.outbox, db.robotStates, db.robotLog], async () => {
    const rows = await outboxOf(robot);
    const waiting = rows.filter(({ state }) => state === 'waiting');
    await discard(robot, waiting, at, 'off');
    const gone = rows.filter(({ state }) => state !== 'waiting');
    await db.outbox.bulkPut(gone.map((row) => ({ ...row, state: 'dropped' as const })));
    await restartRobot(robot);
    return waiting.length;
  });
}

/** The robot is gone. */
export async function forgetRobot(robot: string, at: EpochMs): Promise<void> {
  await db.transaction('rw', [db.outbox, db.robotStates, db.robotLog], async () => {
    await haltRobot(robot, at);
    await db.robotStates.delete(robot);
  });
}

/**
 * Clears what there is of robots that are not switched on: an event may have been written while one was being switched off,
 * and a worker may have died while it sent. `known`: all that are kept. Not while anything is being sent.
 */
export async function tidyOutbox(
  on: readonly string[],
  known: readonly string[],
  at: EpochMs,
): Promise<void> {
  await db.transaction('rw', [db.outbox, db.robotStates, db.robotLog], async () => {
    const rows = await db.outbox
      .where('robot')
      .noneOf([...on])
      .toArray();
    for (const robot of new Set(rows.map((row) => row.robot))) {
      const own = rows.filter((row) => row.robot === robot);
      await discard(
        robot,
        own.filter(({ state }) => state === 'waiting'),
        at,
        'off',
      );
      await discard(
        robot,
        own.filter(({ state }) => state !== 'waiting'),
        at,
        'maybe',
      );
    }
    await db.robotStates
      .where('robot')
      .noneOf([...known])
      .delete();
  });
}

async function discard(
  robot: string,
  rows: readonly OutboxRow[],
  at: EpochMs,
  why: AnswerKind,
): Promise<void> {
  await db.outbox.bulkDelete(rows.map(({ id }) => id));
  for (const line of linesOf(robot, rows, at, why)) await writeSend(line);
}
