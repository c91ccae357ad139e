/** What a screen does to a robot: its settings first, which may be refused, then what it was to say. */
import type { EpochMs } from '@/lib/review/time';
import { keepRobot, type Robot, readRobots, removeRobot, switchRobot } from '@/lib/settings/robots';
import { forgetRobot, haltRobot, restartRobot } from '@/lib/store/outbox';

/** Keeps a new or changed robot, which may try at once. Throws what `keepRobot` throws. */
export async function saveRobot(robot: Robot): Promise<void> {
  const before = (await readRobots()).find(({ id }) => id === robot.id);
  await keepRobot(robot);
  await restartRobot(robot.id, { moved: before?.url !== robot.url });
}

/** Returns how many messages are not said any more: none outlives the switch, whichever way it goes. */
export async function turnRobot(id: string, on: boolean, now: EpochMs): Promise<number> {
  await switchRobot(id, false);
  const dropped = await haltRobot(id, now);
  if (on) await switchRobot(id, true);
  return dropped;
}

export async function dropRobot(id: string, now: EpochMs): Promise<void> {
  await removeRobot(id);
  await forgetRobot(id, now);
}
