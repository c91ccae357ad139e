import { DAY, type EpochMs, HOUR, MINUTE, SECOND } from '@/lib/review/time';
import type { RobotKind } from '@/lib/settings/robot-address';
import type { RobotState } from '@/lib/store/outbox';

/** So many sends within so long, by the apps' own words; a little longer, because theirs is another clock. */
const LIMITS: Record<RobotKind, readonly { sends: number; within: number }[]> = {
  dingtalk: [{ sends: 20, within: 62 * SECOND }],
  wecom: [{ sends: 20, within: 62 * SECOND }],
  feishu: [
    { sends: 5, within: 1_200 },
    { sends: 100, within: 62 * SECOND },
  ],
};
const LONGEST = 62 * SECOND;

/** Waits after 1, 2, 3… failures in a row. ms */
const BACK_OFF = [5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, HOUR] as const;

/** A message that could not be sent for so long is no news. ms */
export const TOO_OLD = DAY;

/** The sends that still count at `now`. One in the future is of a clock that was set back. */
export function recent(attempts: readonly EpochMs[], now: EpochMs): EpochMs[] {
  return attempts.filter((at) => at <= now && at > now - LONGEST);
}

/** When this robot may send next: now, when its rest is over, or when the app's limit allows. */
export function mayAt(
  kind: RobotKind,
  { attempts, restUntil }: Pick<RobotState, 'attempts' | 'restUntil'>,
  now: EpochMs,
): EpochMs {
  // A rest of more than a day is of a clock that was set back.
  const rested = restUntil === null || restUntil > now + DAY + HOUR ? now : restUntil;
  const counted = recent(attempts, now).sort((a, b) => b - a);
  const free = LIMITS[kind].map(({ sends, within }) => {
    const first = counted[sends - 1];
    return first === undefined ? now : first + within;
  });
  return Math.max(now, rested, ...free);
}

/** How long to wait after so many failures in a row, a fifth more or less. `chance` in [0, 1). ms */
export function backOff(failures: number, chance: number): number {
  const wait = BACK_OFF[Math.min(Math.max(failures, 1), BACK_OFF.length) - 1] ?? HOUR;
  return Math.round(wait * (0.8 + 0.4 * chance));
}
