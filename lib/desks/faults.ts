import type { Calendar } from '@/lib/deadlines/calendar';
import { GRADES, type Grade } from '@/lib/grading/contract';
import { type GradePolicy, HANDLERS, type Handler } from '@/lib/grading/policy';
import type { Staff } from './contract';
import { takersOf } from './people';
import { coveredBy, type Stretch, stretchesOfShift } from './week';

export type StaffFault =
  /** Working hours of the calendar in which nobody is on duty. */
  | ({ kind: 'gap' } & Stretch)
  /** A shift names somebody who does not work here. */
  | { kind: 'unknown'; shift: string; name: string }
  /** The policy gives these grades to a desk where nobody takes them. */
  | { kind: 'empty-desk'; handler: Handler; grades: Grade[] };

/** What is wrong with people and shifts. Nothing where nothing was entered. */
export function faultsOf(staff: Staff, { week }: Pick<Calendar, 'week'>, policy: GradePolicy): StaffFault[] {
  return [...gapsOf(staff, week), ...unknownOf(staff), ...emptyDesksOf(staff, policy)];
}

/** When several shifts run at once: no fault, whoever hands over is there together. */
export function overlapsOf({ shifts }: Staff): Stretch[] {
  const all = shifts.flatMap(stretchesOfShift);
  return byWeekday((weekday) => coveredBy([[0, 1440]], of(weekday, all), (count) => count > 1));
}

function gapsOf(staff: Staff, week: Calendar['week']): StaffFault[] {
  if (staff.shifts.length === 0) return [];
  const names = new Set(staff.people.map(({ name }) => name));
  const manned = staff.shifts.filter(({ people }) => people.some((name) => names.has(name)));
  const all = manned.flatMap(stretchesOfShift);
  const gaps = byWeekday((weekday) =>
    coveredBy(week[weekday] ?? [], of(weekday, all), (count) => count === 0),
  );
  return gaps.map((gap) => ({ kind: 'gap', ...gap }));
}

function unknownOf({ people, shifts }: Staff): StaffFault[] {
  const names = new Set(people.map(({ name }) => name));
  return shifts.flatMap((shift) =>
    [...new Set(shift.people)]
      .filter((name) => !names.has(name))
      .map((name): StaffFault => ({ kind: 'unknown', shift: shift.id, name })),
  );
}

function emptyDesksOf(staff: Staff, policy: GradePolicy): StaffFault[] {
  if (staff.people.length === 0) return [];
  return HANDLERS.flatMap((handler): StaffFault[] => {
    const grades = GRADES.filter(
      (grade) => policy[grade].handler === handler && takersOf(handler, grade, staff).length === 0,
    );
    return grades.length === 0 ? [] : [{ kind: 'empty-desk', handler, grades }];
  });
}

function of(weekday: number, stretches: readonly Stretch[]): Stretch[] {
  return stretches.filter((one) => one.weekday === weekday);
}

function byWeekday(find: (weekday: number) => [from: number, to: number][]): Stretch[] {
  return [0, 1, 2, 3, 4, 5, 6].flatMap((weekday) =>
    find(weekday).map(([from, to]) => ({ weekday, from, to })),
  );
}
