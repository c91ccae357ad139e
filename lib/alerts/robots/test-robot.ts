import type { EpochMs } from '@/lib/review/time';
import { type Robot, readRobots } from '@/lib/settings/robots';
import { claimOutbox, type Fares, type RobotState, settleOutbox } from '@/lib/store/outbox';
import type { Answer } from '@/lib/store/robot-log';
import { testCard } from './card';
import { letterOf } from './letter';
import { counted } from './pace';
import { postKept } from './post-kept';
import type { Verdict } from './verdict';

/**
 * Sends a message of our own at once, and writes down what came of it. It counts like any other: where the app's limit is
 * reached, or the app asked for silence, nothing is sent. After failures it is tried all the same, and a robot that stood
 * still goes on when it arrives.
 */
export async function testRobot(id: string, clock: () => EpochMs): Promise<Answer> {
  const now = clock();
  const robot = (await readRobots()).find((one) => one.id === id);
  if (robot === undefined) return written(id, now, { kind: 'off', detail: '' });
  const letter = await letterOf(robot, testCard(), [], now);
  const generation = await claimOutbox(id, [], ({ attempts, calmUntil }) =>
    counted(robot.kind, { attempts, restUntil: calmUntil }, now),
  );
  if (generation === null) return written(id, now, { kind: 'paced', detail: '' });
  const verdict = await postKept(robot, letter);
  if (verdict === null) return written(id, now, { kind: 'off', detail: '' });
  const at = clock();
  const fares = (state: RobotState): Fares => faresAfter(verdict, state, at);
  return written(id, at, verdict.answer, { robot: id, generation, fares });
}

async function written(
  robot: Robot['id'],
  at: EpochMs,
  answer: Answer,
  heard?: { robot: string; generation: number; fares: (state: RobotState) => Fares },
): Promise<Answer> {
  await settleOutbox({
    ...(heard === undefined ? {} : { heard }),
    log: [{ at, robot, telling: 'test', caseId: null, count: 1, tries: 1, answer }],
  });
  return answer;
}

function faresAfter(verdict: Verdict, { restUntil }: RobotState, at: EpochMs): Fares {
  if (verdict.outcome === 'sent') return { failures: 0, restUntil: null, calmUntil: null, stopped: null };
  if (verdict.outcome !== 'again' || verdict.after === null) return {};
  const calmUntil = at + verdict.after;
  return { calmUntil, restUntil: Math.max(restUntil ?? 0, calmUntil) };
}
