import { Plus } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Shift } from '@/lib/desks/contract';
import { faultsOf, overlapsOf } from '@/lib/desks/faults';
import { SettingsPart } from '../settings-part';
import type { Saver } from '../use-saver';
import { ShiftRow } from './shift-row';
import { WeekGrid } from './week-grid';
import { wordFault, wordStretches } from './words';

const MOST = 60;

/** Who is there when: the shifts, the week they make, and when nobody is. Shown once somebody works here. */
export function ShiftsPart({ saver }: { saver: Saver }) {
  const { staff, calendar, policy } = saver.settings;
  if (staff.people.length === 0) return null;
  const faults = faultsOf(staff, calendar, policy);
  const gaps = faults.filter((one) => one.kind === 'gap');
  const unknown = faults.filter((one) => one.kind === 'unknown');
  const overlaps = overlapsOf(staff);
  const add = (): void => {
    saver.change({ staff: { ...staff, shifts: [...staff.shifts, newShift(staff.shifts.length)] } });
  };
  return (
    <SettingsPart
      title={i18n.t('staff.shifts')}
      intro={i18n.t('staff.shiftsIntro')}
      parts={['staff']}
      saver={saver}
    >
      {staff.shifts.length > 0 && (
        <>
          <ul className="flex flex-col">
            {staff.shifts.map((shift, i) => (
              <ShiftRow key={shift.id} shift={shift} place={i + 1} saver={saver} />
            ))}
          </ul>
          <WeekGrid shifts={staff.shifts} week={calendar.week} gaps={gaps} />
        </>
      )}
      {gaps.length > 0 && <Said title={i18n.t('staff.gaps')} lines={wordStretches(gaps)} isFault />}
      {unknown.length > 0 && (
        <Said
          title={i18n.t('staff.unknownTitle')}
          lines={unknown.map((fault) => wordFault(fault, staff))}
          isFault
        />
      )}
      {overlaps.length > 0 && <Said title={i18n.t('staff.overlaps')} lines={wordStretches(overlaps)} />}
      <div>
        <Button size="sm" disabled={staff.shifts.length >= MOST} onClick={add}>
          <Plus aria-hidden className="size-3.5" />
          {i18n.t('staff.addShift')}
        </Button>
      </div>
    </SettingsPart>
  );
}

function Said({ title, lines, isFault = false }: { title: string; lines: string[]; isFault?: boolean }) {
  return (
    <p role={isFault ? 'alert' : undefined} className="text-muted">
      <span className={isFault ? 'font-medium text-ink' : undefined}>{title}</span>{' '}
      <span className="figures">{lines.join(i18n.t('staff.semicolon'))}</span>
    </p>
  );
}

function newShift(count: number): Shift {
  return {
    id: crypto.randomUUID(),
    name: i18n.t('staff.shiftName', [count + 1]),
    weekdays: [1, 2, 3, 4, 5, 6, 0],
    from: 540,
    to: 1080,
    people: [],
  };
}
