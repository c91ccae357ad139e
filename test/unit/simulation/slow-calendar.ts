import type { Settings } from '@/lib/settings/schema';

type Calendar = Settings['calendar'];
type Span = readonly [from: number, to: number];

const MINUTE = 60_000;
const DAY = 86_400_000;
/** China, all year. */
const EAST = 8 * 60 * MINUTE;

/** The notice of the State Council for 2026, as far as this week goes: 劳动节 5月1日至5日放假, 5月9日（周六）上班. */
const OFF = ['2026-05-01', '2026-05-02', '2026-05-03', '2026-05-04', '2026-05-05'];
const ON = ['2026-05-09'];

/** The midnight in China before a moment. */
function midnightOf(at: number): number {
  return Math.floor((at + EAST) / DAY) * DAY - EAST;
}

/** "2026-05-04", the day in China. */
function dayOf(at: number): string {
  return new Date(at + EAST).toISOString().slice(0, 10);
}

/** Minutes since midnight in China. */
function minuteOf(at: number): number {
  return Math.floor((at - midnightOf(at)) / MINUTE);
}

/** When the desk is open on the day that begins at `midnight`, in minutes of that day. */
function hoursOf({ week, holidays, campaigns, days }: Calendar, midnight: number): readonly Span[] {
  const day = dayOf(midnight);
  if (days[day] !== undefined) return days[day];
  for (const { from, to, windows } of campaigns) if (from <= day && day <= to) return windows;
  const weekday = new Date(midnight + EAST).getUTCDay();
  const usual = week[weekday] ?? [];
  if (holidays === null) return usual;
  if (OFF.includes(day)) return holidays;
  if (!ON.includes(day) || usual.length > 0) return usual;
  for (const other of [1, 2, 3, 4, 5]) if ((week[other] ?? []).length > 0) return week[other] ?? [];
  return [];
}

/**
 * The moment at which `span` ms of open time have passed since `from`, walking from day to day and from window to window. No
 * moment of a rest counts.
 */
export function after(
  calendar: Calendar | 'always',
  from: number,
  span: number,
  rests: readonly Span[],
): number {
  let left = span;
  for (let midnight = midnightOf(from); midnight < from + 800 * DAY; midnight += DAY) {
    const hours = calendar === 'always' ? ([[0, 1440]] as const) : hoursOf(calendar, midnight);
    const windows = hours.map(([a, b]): Span => [midnight + a * MINUTE, midnight + b * MINUTE]);
    for (const [start, end] of without(windows, rests).sort((a, b) => a[0] - b[0])) {
      const since = Math.max(start, from);
      if (end <= since) continue;
      if (end - since >= left) return since + left;
      left -= end - since;
    }
  }
  throw new Error('the shop never opens');
}

/** The spans without what lies in any of the holes. */
function without(spans: Span[], holes: readonly Span[]): Span[] {
  let left = spans;
  for (const [from, to] of holes)
    left = left.flatMap(([a, b]): Span[] => {
      if (to <= from || to <= a || b <= from) return [[a, b]];
      const pieces: Span[] = [
        [a, from],
        [to, b],
      ];
      return pieces.filter(([start, end]) => start < end);
    });
  return left;
}

/** Whether notifications rest: every day from a minute to a minute, perhaps over midnight. */
export function isQuietAt(quiet: Settings['notifications']['quiet'], at: number): boolean {
  if (quiet === null) return false;
  for (let minute = quiet.from; ; minute = (minute + 1) % 1440) {
    if (minute === minuteOf(at)) return true;
    if ((minute + 1) % 1440 === quiet.to) return false;
  }
}
