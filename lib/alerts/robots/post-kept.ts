import { type Robot, whileKept } from '@/lib/settings/robots';
import type { Letter } from './letter';
import { post } from './post';
import type { Verdict } from './verdict';

/**
 * Sends a letter of a robot that is kept as it is held here. The request begins while no screen can change the robot, so
 * nothing ever goes to an address that was replaced or removed before. null = it was changed, and nothing is sent.
 */
export async function postKept(robot: Robot, letter: Letter): Promise<Verdict | null> {
  const sent = await whileKept(async (robots) => {
    const kept = robots.find(({ id }) => id === robot.id);
    if (JSON.stringify(kept) !== JSON.stringify(robot)) return null;
    // Begun, not waited for: a screen does not wait until an app answers.
    return { verdict: post(robot.kind, letter, Date.now()) };
  });
  return sent === null ? null : sent.verdict;
}
