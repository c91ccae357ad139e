import { type Gap, gapSince, isJustBack } from '@/lib/alerts/absence';
import type { Telling } from '@/lib/alerts/duty';
import { FEW, isBlocked, tellAway, tellEach, tellMany } from '@/lib/alerts/notify';
import { isQuiet } from '@/lib/alerts/quiet';
import { away, heartbeat, keepTogether, setBlocked } from '@/lib/alerts/state';
import { toldOf } from '@/lib/alerts/telling';
import { offsetAt } from '@/lib/deadlines/zone';
import { MINUTE } from '@/lib/review/time';
import type { Settings } from '@/lib/settings/schema';
import { becameOverdue, graveToTell } from '@/lib/store/alarms';
import { casesByIds, casesToTell } from '@/lib/store/queries';
import { ring } from './ring';

/** How the desk may be told at this moment, and of which cases. */
export interface Channel {
  telling: Telling;
  /** Ids of the first cases that it may be told of. */
  owing(limit: number): Promise<string[]>;
}

/** In quiet hours nobody is told, but of the gravest where the shop wants that. */
export function channelAt(settings: Settings, now: number): Channel {
  const { notifications, calendar, graveThroughQuiet } = settings;
  const all = (limit: number) => casesToTell(now, limit);
  if (!notifications.enabled) return { telling: 'silent', owing: all };
  if (!isQuiet(notifications.quiet, now, offsetAt(calendar.zone, now) / MINUTE))
    return { telling: 'notify', owing: all };
  if (!graveThroughQuiet) return { telling: 'later', owing: async () => [] };
  return { telling: 'notify', owing: (limit) => graveToTell(now, limit) };
}

/**
 * Looks how long nobody was here, and writes that down before anything else is done: a worker that dies behind it still
 * knows. Must run before the clocks are settled, which may move what was due meanwhile.
 */
export async function noticeAbsence(now: number): Promise<Gap> {
  const before = await heartbeat.getValue();
  const gap = gapSince(before, now);
  if (gap === 'away' && before !== null) {
    const overdue = await becameOverdue(before, now);
    if (overdue > 0) await away.setValue({ from: before, to: now, overdue, told: false });
  }
  await heartbeat.setValue(now);
  return gap;
}

/** Whether the desk was told of all that is owed. What could not be shown stays owed, and is tried again at the next tick. */
export async function tell(
  { telling, owing }: Channel,
  now: number,
  gap: Gap,
  sound: Settings['sound'],
): Promise<boolean> {
  if (telling !== 'notify') return telling === 'silent';
  const ids = await owing(Number.POSITIVE_INFINITY);
  if (ids.length === 0) return true;
  const blocked = (await isBlocked()) || !(await shown(ids, now, gap));
  await setBlocked(blocked);
  if (blocked) return false;
  // Nobody waits until it is over: what is seen is there.
  void ring(sound);
  return true;
}

/** After what was told is written down: a worker that dies before tells the same again, under the same id. */
export async function settleAbsence(): Promise<void> {
  const absence = await away.getValue();
  if (absence !== null && !absence.told) await away.setValue({ ...absence, told: true });
}

async function shown(ids: readonly string[], now: number, gap: Gap): Promise<boolean> {
  try {
    const absence = await away.getValue();
    const isBack = absence !== null && isJustBack(absence, now);
    if (isBack || gap === 'jump' || ids.length > FEW) {
      // Before it is shown: its buttons may be pressed at once.
      await keepTogether(ids);
      await (isBack ? tellAway(absence) : tellMany(ids.length));
      return true;
    }
    const rows = (await casesByIds(ids)).filter((row) => row !== undefined);
    await tellEach(rows.map(toldOf), now);
    return true;
  } catch (error) {
    console.error('[haoshuo] notification', error);
    return false;
  }
}
