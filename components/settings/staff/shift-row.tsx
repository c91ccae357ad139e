import { X } from 'lucide-react';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { withShift } from '@/lib/desks/change';
import type { Shift } from '@/lib/desks/contract';
import { CommitInput } from '../commit-input';
import { TimeInput } from '../time-input';
import type { Saver } from '../use-saver';
import { Choices } from './choices';
import { WEEK } from './words';

/** One shift: its name, on which days, from when to when, and who. */
export function ShiftRow({ shift, place, saver }: { shift: Shift; place: number; saver: Saver }) {
  const { staff } = saver.settings;
  const { id, weekdays, from, to, people } = shift;
  const name = shift.name === '' ? i18n.t('staff.shiftName', [place]) : shift.name;
  const change = (part: Partial<Shift>): string | null => saver.change({ staff: withShift(staff, id, part) });
  return (
    <li className="flex flex-wrap items-center gap-2 border-line border-t py-2">
      <CommitInput
        label={i18n.t('staff.nameOfShift', [name])}
        className="w-28 max-sm:w-20"
        maxLength={40}
        value={shift.name}
        onCommit={(text) => change({ name: text.trim() })}
      />
      <span className="flex items-center gap-1">
        <TimeInput
          label={`${name} ${i18n.t('settings.from')}`}
          value={from}
          onChange={(start) => change({ from: start })}
        />
        <span aria-hidden className="text-faint">
          –
        </span>
        <TimeInput
          label={`${name} ${i18n.t('settings.to')}`}
          value={to}
          onChange={(end) => change({ to: end })}
        />
      </span>
      {to <= from && <span className="text-muted text-sm">{i18n.t('staff.nextDay')}</span>}
      <IconButton
        className="ml-auto max-sm:order-last"
        label={i18n.t('staff.removeShift', [name])}
        onClick={() =>
          saver.change({ staff: { ...staff, shifts: staff.shifts.filter((other) => other.id !== id) } })
        }
      >
        <X aria-hidden className="size-3.5" />
      </IconButton>
      <div className="contents sm:flex sm:basis-full sm:items-center sm:gap-2">
        <fieldset className="flex max-sm:basis-full">
          <legend className="sr-only">{i18n.t('staff.daysOfShift', [name])}</legend>
          {WEEK.map((day) => {
            const isOn = weekdays.includes(day);
            return (
              <button
                key={day}
                type="button"
                aria-pressed={isOn}
                aria-label={`${name} ${i18n.t(`settings.day${day}`)}`}
                className={cx(
                  '-ml-px h-8 w-8 border border-line-strong text-sm first:ml-0 first:rounded-l-md last:rounded-r-md',
                  isOn ? 'bg-select font-medium text-ink' : 'bg-raised text-faint',
                )}
                onClick={() =>
                  change({ weekdays: isOn ? weekdays.filter((one) => one !== day) : [...weekdays, day] })
                }
              >
                {i18n.t(`staff.day${day}`)}
              </button>
            );
          })}
        </fieldset>
        <span className="flex min-w-0">
          <Choices
            label={i18n.t('staff.peopleOfShift', [name])}
            options={staff.people.map((person) => person.name)}
            chosen={people}
            none={i18n.t('staff.nobody')}
            word={(one) => one}
            onChange={(next) => change({ people: next })}
          />
        </span>
      </div>
    </li>
  );
}
