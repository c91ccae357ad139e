import { i18n } from '#i18n';
import type { Staff } from '@/lib/desks/contract';
import type { StaffFault } from '@/lib/desks/faults';
import type { Stretch } from '@/lib/desks/week';
import { clockText } from '../time-input';

/** Monday first, as a working week is read; shifts count from Sunday. */
export const WEEK = [1, 2, 3, 4, 5, 6, 0] as const;

export function wordStretch({ weekday, from, to }: Stretch): string {
  const day = i18n.t(`settings.day${weekday as (typeof WEEK)[number]}`);
  // A shift that ends at midnight ends at 24:00 on the picture, which a day of its own cannot say otherwise.
  return i18n.t('staff.stretch', [day, clockText(from), to === 1440 ? '24:00' : clockText(to)]);
}

export function wordFault(fault: StaffFault, { shifts }: Staff): string {
  switch (fault.kind) {
    case 'gap':
      return wordStretch(fault);
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
