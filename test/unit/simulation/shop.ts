import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings/schema';

/** Monday 2026-05-04, 00:00 in China: the fourth day of 劳动节. */
export const MONDAY = Date.UTC(2026, 4, 3, 16);
const MINUTE = 60_000;

/** A moment of the week as the desk's own clock shows it. Monday = 0. */
export function moment(day: number, hour: number, minute = 0): number {
  return MONDAY + ((day * 24 + hour) * 60 + minute) * MINUTE;
}

export const TEAM = [
  { name: '小林', role: 'agent', from: 8, to: 16 },
  { name: '阿梅', role: 'agent', from: 12, to: 23 },
  { name: '王主管', role: 'supervisor', from: 10, to: 19 },
] as const;

const WORKDAY: [number, number][] = [
  [540, 720],
  [780, 1260],
];

/** A shop that rests at weekends and has somebody on call on holidays. */
export const AT_FIRST: Settings = {
  ...DEFAULT_SETTINGS,
  agent: { name: '小林', role: 'agent' },
  staff: {
    people: TEAM.map(({ name, role }) => ({
      name,
      role,
      grades: [],
      accounts: { feishu: '', dingtalk: '', wecom: '' },
    })),
    shifts: [],
  },
  calendar: {
    ...DEFAULT_SETTINGS.calendar,
    week: [[], WORKDAY, WORKDAY, WORKDAY, WORKDAY, WORKDAY, []],
    holidays: [[600, 840]],
  },
};

type Change = (settings: Settings) => Settings;
const calendar =
  (change: (calendar: Settings['calendar']) => Partial<Settings['calendar']>): Change =>
  (settings) => ({ ...settings, calendar: { ...settings.calendar, ...change(settings.calendar) } });
const rules =
  (minutes: Partial<Record<keyof Settings['policy'], number>>): Change =>
  (settings) => {
    const policy = { ...settings.policy };
    for (const grade of Object.keys(minutes) as (keyof typeof policy)[])
      policy[grade] = { ...policy[grade], minutes: minutes[grade] ?? policy[grade].minutes };
    return { ...settings, policy };
  };
const notices =
  (how: Partial<Settings['notifications']>): Change =>
  (settings) => ({ ...settings, notifications: { ...settings.notifications, ...how } });

/** What the shop changes in this week, and when. */
export const CHANGES: readonly { at: number; change: Change }[] = [
  { at: moment(1, 14), change: notices({ enabled: false }) },
  { at: moment(1, 15), change: notices({ enabled: true }) },
  // The holiday is over, and there is much to do.
  { at: moment(2, 11), change: rules({ service: 45, quality: 77, other: 480 }) },
  {
    at: moment(2, 13, 30),
    change: (settings) => ({
      ...settings,
      policy: {
        ...settings.policy,
        quality: { ...settings.policy.quality, handler: 'quality' },
        logistics: { ...settings.policy.logistics, hours: 'always' },
      },
    }),
  },
  {
    at: moment(2, 16),
    change: (settings) => ({
      ...settings,
      ladder: {
        unclaimed: [],
        steps: settings.ladder.steps.map((step) => (step.share === 50 ? { ...step, to: [] } : step)),
      },
    }),
  },
  // Friday: longer evenings, then more time for what is late.
  {
    at: moment(4, 11),
    change: calendar(({ week }) => ({ week: week.with(5, [...(week[5] ?? []), [1290, 1380]]) })),
  },
  { at: moment(4, 15), change: rules({ logistics: 600, mismatch: 900, service: 300, size: 7 }) },
  // Saturday 9 May is a day worked instead: first nobody is to come, then half a day.
  { at: moment(4, 18), change: calendar(() => ({ days: { '2026-05-09': [] } })) },
  { at: moment(5, 8, 40), change: calendar(() => ({ days: { '2026-05-09': [[570, 720]] } })) },
  {
    at: moment(5, 14),
    change: (settings) => ({ ...settings, ladder: AT_FIRST.ladder }),
  },
  { at: moment(5, 19), change: notices({ quiet: null }) },
  { at: moment(5, 22), change: notices({ quiet: { from: 0, to: 9 * 60 } }) },
  {
    at: moment(6, 9, 30),
    change: calendar(() => ({
      campaigns: [{ name: '宠粉日', from: '2026-05-10', to: '2026-05-10', windows: [[600, 1320]] }],
    })),
  },
];

/** When the laptop is shut: over lunch, at night (Saturday's is a long one), and for a day from Thursday on. */
export function isAsleep(at: number): boolean {
  if (at >= moment(3, 10) && at < moment(4, 10)) return true;
  if (at >= moment(5, 20) && at < moment(6, 1)) return false;
  const minute = ((at - MONDAY) / MINUTE) % 1440;
  return minute < 460 || (minute >= 730 && minute < 770) || minute >= 1210;
}

/** On Wednesday the laptop's clock is two hours behind for a while. ms */
export function skewAt(at: number): number {
  return at >= moment(2, 15) && at < moment(2, 15, 50) ? -120 * MINUTE : 0;
}
