import type { Person, Staff } from '@/lib/desks/contract';
import { type Moment, onDuty } from '@/lib/desks/on-duty';
import { peopleOf, suggestTo } from '@/lib/desks/people';
import type { Handler } from '@/lib/grading/policy';
import type { CaseRow } from './case';

/** Somebody who could get a case now. */
export interface Taker {
  name: string;
  onDuty: boolean;
  /** Open cases this person has. */
  load: number;
  suggested: boolean;
}

/** Open cases by who has them; who is not in there has none. */
export type Loads = ReadonlyMap<string, number>;

/**
 * Who of a desk could get this case, in the order in which one would ask: the suggested one, who works on such cases now, who
 * is on duty, the rest; the fewest open cases first. Whoever has it now is left out. Empty where the shop entered nobody.
 */
export function takersFor(
  row: Pick<CaseRow, 'grade' | 'assignee'>,
  desk: Handler,
  staff: Staff,
  moment: Moment,
  loads: Loads,
): Taker[] {
  const people = staff.people.filter(({ name }) => name !== row.assignee);
  const others = { ...staff, people };
  const suggested = suggestTo({ handler: desk, grade: row.grade }, others, moment, loads);
  const working = new Set(peopleOf(desk, row.grade, others, moment));
  const present = new Set(onDuty(others, moment));
  const load = ({ name }: Person): number => loads.get(name) ?? 0;
  const rank = (person: Person): number =>
    [person === suggested, working.has(person), present.has(person), true].indexOf(true);
  return people
    .filter(({ role }) => role === desk)
    .sort((a, b) => rank(a) - rank(b) || load(a) - load(b))
    .map((person) => ({
      name: person.name,
      onDuty: present.has(person),
      load: load(person),
      suggested: person === suggested,
    }));
}

/** The desk one most likely means: its own where somebody else is there, else the supervisor's, else the agents'. */
export function deskFor(row: Pick<CaseRow, 'handler' | 'assignee'>, { people }: Staff): Handler {
  const hasOthers = people.some(({ role, name }) => role === row.handler && name !== row.assignee);
  if (hasOthers) return row.handler;
  return row.handler === 'supervisor' ? 'agent' : 'supervisor';
}
