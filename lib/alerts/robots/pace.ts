import { isRoundTheClock } from '@/lib/grading/policy';
import { DAY, type EpochMs, HOUR, MINUTE, SECOND } from '@/lib/review/time';
import type { RobotKind } from '@/lib/settings/robot-address';
import type { OutboxRow, RobotState } from '@/lib/store/outbox';

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

/** A message that could not be sent for so long is given up. ms */
const GIVEN_UP = DAY;
/** What is over in a moment, a step or a time that ran out, is no news after so long. ms */
const NEWS = 2 * HOUR;

/**
 * For how long a message is worth sending. ms. Safety, law and malice, a promise that broke and an approval somebody waits
 * for: a day. Anything else is news for two hours. An app that turns messages away (`failures`) makes none of them older:
 * each is tried for a day.
 */
export function lifeOf(
  { telling, grade }: Pick<OutboxRow, 'telling' | 'grade'>,
  { failures }: Pick<RobotState, 'failures'>,
): number {
  const lasts = telling === 'promise' || telling === 'approval' || isRoundTheClock(grade);
  return lasts || failures > 0 ? GIVEN_UP : NEWS;
}

/** The sends that still count at `now`. One in the future is of a clock that was set back. */
function recent(attempts: readonly EpochMs[], now: EpochMs): EpochMs[] {
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
  const latest = recent(attempts, now).sort((a, b) => b - a);
  const free = LIMITS[kind].map(({ sends, within }) => {
    const first = latest[sends - 1];
    return first === undefined ? now : first + within;
  });
  return Math.max(now, rested, ...free);
}

/** The sends that count with one at `now`, or null where the app's limit does not allow it. */
export function counted(
  kind: RobotKind,
  state: Pick<RobotState, 'attempts' | 'restUntil'>,
  now: EpochMs,
): EpochMs[] | null {
  return mayAt(kind, state, now) > now ? null : [...recent(state.attempts, now), now];
}

/** How long to wait after so many failures in a row, a fifth more or less. `chance` in [0, 1). ms */
export function backOff(failures: number, chance: number): number {
  const wait = BACK_OFF[Math.min(Math.max(failures, 1), BACK_OFF.length) - 1] ?? HOUR;
  return Math.round(wait * (0.8 + 0.4 * chance));
}
