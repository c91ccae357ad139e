import { type Gap, gapSince, isJustBack } from '@/lib/alerts/absence';
import type { Telling } from '@/lib/alerts/duty';
import { FEW, isBlocked, tellAway, tellEach, tellMany } from '@/lib/alerts/notify';
import { isQuiet } from '@/lib/alerts/quiet';
import { away, heartbeat, keepTogether, setBlocked } from '@/lib/alerts/state';
import { type Sum, sumOf, uncounted } from '@/lib/alerts/sum';
import { type Told, toldOf } from '@/lib/alerts/telling';
import { debtOf } from '@/lib/cases/debt';
import { offsetAt } from '@/lib/deadlines/zone';
import { MINUTE } from '@/lib/review/time';
import type { Settings } from '@/lib/settings/schema';
import { becameOverdue, casesToTell, graveToTell } from '@/lib/store/alarms';
import { casesByIds } from '@/lib/store/queries';
import { ring } from './ring';

/** How the desk may be told at this moment, and of which cases. */
export interface Channel {
  telling: Telling;
  /** Ids of the cases that it may be told of. */
  owing(): Promise<string[]>;
}

/** In quiet hours nobody is told, but of the gravest where the shop wants that. */
export function channelAt(settings: Settings, now: number): Channel {
  const telling = tellingAt(settings, now);
  if (telling !== 'later') return { telling, owing: () => casesToTell(now) };
  if (!settings.graveThroughQuiet) return { telling, owing: async () => [] };
  return { telling: 'notify', owing: () => graveToTell(now) };
}

/** How the desk may be told of what is not of the gravest grades. */
export function tellingAt({ notifications, calendar }: Settings, now: number): Telling {
  if (!notifications.enabled) return 'silent';
  return isQuiet(notifications.quiet, now, offsetAt(calendar.zone, now) / MINUTE) ? 'later' : 'notify';
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

/** What the desk was told of: the cases, and what each of them owed, where that was looked at and not only counted. */
export interface Shown {
  ids: readonly string[];
  debts: ReadonlyMap<string, string>;
}

const NO_DEBTS: Shown['debts'] = new Map();

/** Tells the desk; returns what it was told of, or null where it could not be: that stays owed, and is tried again at the next tick. */
export async function tell(
  { telling, owing }: Channel,
  now: number,
  gap: Gap,
  sound: Settings['sound'],
): Promise<Shown | null> {
  const ids = await owing();
  if (telling !== 'notify' || ids.length === 0) return { ids, debts: NO_DEBTS };
  const debts = (await isBlocked()) ? null : await shown(ids, now, gap);
  await setBlocked(debts === null);
  if (debts === null) return null;
  // Nobody waits until it is over: what is seen is there.
  void ring(sound);
  return { ids, debts };
}

/** After what was told is written down: a worker that dies before tells the same again, under the same id. */
export async function settleAbsence(): Promise<void> {
  const absence = await away.getValue();
  if (absence !== null && !absence.told) await away.setValue({ ...absence, told: true });
}

/** Of more than this it is only said how many they are: to read 100,000 would hold the notification up. */
const COUNTED = 2_000;

async function sumUp(ids: readonly string[], debts: Map<string, string>): Promise<Sum> {
  return ids.length > COUNTED ? uncounted(ids.length) : sumOf(await readTold(ids, debts));
}

/** `debts`: gets what each of them owes as it is read here. */
async function readTold(ids: readonly string[], debts: Map<string, string>): Promise<Told[]> {
  const rows = (await casesByIds(ids)).filter((row) => row !== undefined);
  for (const row of rows) debts.set(row.id, debtOf(row));
  return rows.map(toldOf);
}

/** Returns what the cases owed that were read for it; null where nothing could be shown. */
async function shown(ids: readonly string[], now: number, gap: Gap): Promise<Shown['debts'] | null> {
  const debts = new Map<string, string>();
  try {
    const absence = await away.getValue();
    const isBack = absence !== null && isJustBack(absence, now);
    if (isBack || gap === 'jump' || ids.length > FEW) {
      // Before it is shown: its buttons may be pressed at once.
      await keepTogether(ids);
      await (isBack ? tellAway(absence) : tellMany(await sumUp(ids, debts)));
      return debts;
    }
    await tellEach(await readTold(ids, debts), now);
    return debts;
  } catch (error) {
    console.error('[haoshuo] notification', error);
    return null;
  }
}
