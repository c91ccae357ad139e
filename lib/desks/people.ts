import type { Grade } from '@/lib/grading/contract';
import type { Handler } from '@/lib/grading/policy';
import type { Person, Recipient, Staff } from './contract';
import { type Moment, onDuty } from './on-duty';

/** What of a case says whose it is. */
interface Held {
  handler: Handler;
  grade: Grade;
  assignee: string | null;
}

/** Everybody of a desk who takes this grade, on duty or not. */
export function takersOf(desk: Handler, grade: Grade, { people }: Staff): Person[] {
  return people.filter(
    ({ role, grades }) => role === desk && (grades.length === 0 || grades.includes(grade)),
  );
}

/**
 * Who works on a grade at a desk now: those on duty; where the shifts leave a gap, all of them, because somebody has to.
 * Nobody, when the desk has nobody for this grade. In the order of the staff.
 */
export function peopleOf(desk: Handler, grade: Grade, staff: Staff, moment: Moment): Person[] {
  const takers = takersOf(desk, grade, staff);
  const present = new Set(onDuty(staff, moment));
  const here = takers.filter((person) => present.has(person));
  return here.length > 0 ? here : takers;
}

/**
 * To whom a case would go: who has the fewest open cases, the first of the staff among equals. `loads`: open cases by name;
 * who is not in there has none. null = its desk has nobody.
 */
export function suggestTo(
  { handler, grade }: Pick<Held, 'handler' | 'grade'>,
  staff: Staff,
  moment: Moment,
  loads: ReadonlyMap<string, number>,
): Person | null {
  const load = ({ name }: Person): number => loads.get(name) ?? 0;
  const [first, ...others] = peopleOf(handler, grade, staff, moment);
  if (first === undefined) return null;
  return others.reduce((least, person) => (load(person) < load(least) ? person : least), first);
}

/**
 * Whom a step of the ladder calls, each once, in the order of the step. `assignee` is whoever has the case, on duty or not;
 * while nobody has it (or somebody who no longer works here), its desk.
 */
export function calledBy(
  recipients: readonly Recipient[],
  row: Held,
  staff: Staff,
  moment: Moment,
): Person[] {
  const called = recipients.flatMap((recipient) => {
    if (recipient !== 'assignee') return peopleOf(recipient, row.grade, staff, moment);
    const holder = staff.people.find(({ name }) => name === row.assignee);
    return holder === undefined ? peopleOf(row.handler, row.grade, staff, moment) : [holder];
  });
  return [...new Set(called)];
}
