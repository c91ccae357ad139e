import type { Person, Shift, Staff } from './contract';

/** Whether somebody here is already called so: two spellings that a reader takes for one are one. */
export function isTaken({ people }: Staff, name: string, except?: string): boolean {
  return people.some((person) => person.name !== except && plain(person.name) === plain(name));
}

/** With other things said of one person; a new name goes into the shifts too. */
export function withPerson(staff: Staff, name: string, part: Partial<Person>): Staff {
  const renamed = part.name ?? name;
  return {
    people: staff.people.map((person) => (person.name === name ? { ...person, ...part } : person)),
    shifts: staff.shifts.map((shift) => ({
      ...shift,
      people: shift.people.map((one) => (one === name ? renamed : one)),
    })),
  };
}

/** Without somebody, in the shifts neither. What they did stays in the journal under their name. */
export function withoutPerson({ people, shifts }: Staff, name: string): Staff {
  return {
    people: people.filter((person) => person.name !== name),
    shifts: shifts.map((shift) => ({ ...shift, people: shift.people.filter((one) => one !== name) })),
  };
}

export function withShift(staff: Staff, id: string, part: Partial<Shift>): Staff {
  return { ...staff, shifts: staff.shifts.map((shift) => (shift.id === id ? { ...shift, ...part } : shift)) };
}

function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
