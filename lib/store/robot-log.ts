import type { EpochMs } from '@/lib/review/time';
import type { Telling } from '@/lib/settings/robots';
import { db } from './db';

/** How a send ended, in one word; the screen says it in a sentence. */
export type AnswerKind =
  | 'ok'
  | 'sign'
  | 'keyword'
  | 'ip'
  | 'security'
  | 'address'
  | 'rate'
  | 'server'
  | 'unreadable'
  | 'elsewhere'
  | 'huge'
  | 'timeout'
  | 'unreachable'
  | 'refused'
  | 'no-permission'
  /** Not sent: the case was dealt with before. */
  | 'stale'
  /** Not sent: a day of trying is over. */
  | 'old'
  /** Not sent: nobody tried in time, and it is no news any more. */
  | 'late'
  /** Not sent: the robot was switched off, changed or removed, or is no longer to tell of it. */
  | 'off'
  /** Not sent: as many as the app takes were sent already. */
  | 'paced'
  /** Perhaps sent: the worker died between sending and hearing of it, and it was not sent again. */
  | 'maybe';

/** `detail`: what the app itself said, cut short; '' where it said nothing. */
export interface Answer {
  kind: AnswerKind;
  detail: string;
}

/** One line of the log. */
export interface RobotSend {
  n: number;
  at: EpochMs;
  robot: string;
  /** `many`: one message for several; `test`: the button of the settings. */
  telling: Telling | 'many' | 'test';
  /** null: a test, or more cases than one. */
  caseId: string | null;
  /** Messages that this send stood for. */
  count: number;
  /** How often it was tried until then, this time included. */
  tries: number;
  answer: Answer;
}

/** One line about these messages; none about none. */
export function linesOf(
  robot: string,
  rows: readonly { telling: Telling; caseId: string; tries: number }[],
  at: EpochMs,
  said: Answer | AnswerKind,
): Omit<RobotSend, 'n'>[] {
  const [first] = rows;
  if (first === undefined) return [];
  const isOne = rows.length === 1;
  return [
    {
      at,
      robot,
      telling: isOne ? first.telling : 'many',
      caseId: isOne ? first.caseId : null,
      count: rows.length,
      tries: Math.max(0, ...rows.map(({ tries }) => tries)),
      answer: typeof said === 'string' ? { kind: said, detail: '' } : said,
    },
  ];
}

/** Lines that are kept. */
const KEPT = 200;

/** Writes a line, within whatever transaction runs over `robotLog`. */
export async function writeSend(send: Omit<RobotSend, 'n'>): Promise<void> {
  await db.robotLog.add(send);
  const surplus = (await db.robotLog.count()) - KEPT;
  if (surplus > 0) await db.robotLog.orderBy('n').limit(surplus).delete();
}

/** The last sends, latest first. */
export function lastSends(limit: number): Promise<RobotSend[]> {
  return db.robotLog.orderBy('n').reverse().limit(limit).toArray();
}

/** The last that a robot sent, or was to send. */
export function lastSendOf(robot: string): Promise<RobotSend | undefined> {
  return db.robotLog
    .orderBy('n')
    .reverse()
    .filter((send) => send.robot === robot)
    .first();
}

export async function clearSends(): Promise<void> {
  await db.robotLog.clear();
}

/** Forgets what was sent before a moment. */
export async function forgetSends(before: EpochMs): Promise<void> {
  await db.robotLog.where('at').below(before).delete();
}
