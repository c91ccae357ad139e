import { i18n } from '#i18n';
import type { Staff } from '@/lib/desks/contract';
import type { StaffFault } from '@/lib/desks/faults';
import type { Stretch } from '@/lib/desks/week';
import { clockText } from '../time-input';

/** Monday first, as a working week is read; shifts count from Sunday. */
export const WEEK = [1, 2, 3, 4, 5, 6, 0] as const;

/** "周二至周六 09:00–18:00": each stretch of the day once, with the days that have it. */
export function wordStretches(stretches: readonly Stretch[]): string[] {
  const inOrder = WEEK.flatMap((day) => stretches.filter(({ weekday }) => weekday === day));
  const times = Map.groupBy(inOrder, ({ from, to }) => `${from} ${to}`);
  return [...times.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const days = WEEK.filter((day) => [first, ...others].some(({ weekday }) => weekday === day));
    // What ends at midnight ends at 24:00 on the picture beside it.
    const end = first.to === 1440 ? '24:00' : clockText(first.to);
    const when = days.length === WEEK.length ? i18n.t('staff.everyDay') : wordDays(days);
    return [i18n.t('staff.stretch', [when, clockText(first.from), end])];
  });
}

/** Days in the order of the week; three in a row and more are said by their ends. */
function wordDays(days: readonly (typeof WEEK)[number][]): string {
  const name = (day: (typeof WEEK)[number]): string => i18n.t(`settings.day${day}`);
  const runs: (typeof WEEK)[number][][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run === undefined || last === undefined || WEEK.indexOf(day) !== WEEK.indexOf(last) + 1)
      runs.push([day]);
    else run.push(day);
  }
  return runs
    .flatMap((run) => {
      const [first] = run;
      const last = run.at(-1);
      if (first === undefined || last === undefined || run.length < 3) return run.map(name);
      return [i18n.t('staff.dayRange', [name(first), name(last)])];
    })
    .join(i18n.t('banner.comma'));
}

/** What is wrong with a name or a desk; gaps are said together. */
export function wordFault(fault: Exclude<StaffFault, { kind: 'gap' }>, { shifts }: Staff): string {
  switch (fault.kind) {
    case 'unknown':
      return i18n.t('staff.unknown', [
        shifts.find(({ id }) => id === fault.shift)?.name || i18n.t('staff.unnamed'),
        fault.name,
      ]);
    case 'empty-desk':
      return i18n.t('staff.emptyDesk', [
        fault.grades.map((grade) => i18n.t(`grade.${grade}`)).join(i18n.t('banner.comma')),
        i18n.t(`handler.${fault.handler}`),
      ]);
  }
}
