import type { EpochMs } from '@/lib/review/time';
import type { Robot } from '@/lib/settings/robots';
import { restartRobot, robotState, settleOutbox } from '@/lib/store/outbox';
import type { Answer } from '@/lib/store/robot-log';
import { testCard } from './card';
import { letterOf } from './letter';
import { recent } from './pace';
import { post } from './post';

/** Sends a message of our own at once, and writes down what came of it. A robot that stood still goes on when it arrives. */
export async function testRobot(robot: Robot, now: EpochMs): Promise<Answer> {
  const { outcome, answer } = await post(robot.kind, await letterOf(robot, testCard(), [], now), now);
  const state = await robotState(robot.id);
  await settleOutbox({
    state: { ...state, attempts: [...recent(state.attempts, now), now] },
    log: [{ at: now, robot: robot.id, telling: 'test', caseId: null, count: 1, tries: 1, answer }],
  });
  if (outcome === 'sent') await restartRobot(robot.id);
  return answer;
}
