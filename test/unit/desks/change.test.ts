import { describe, expect, it } from 'vitest';
import { isTaken, withoutPerson, withPerson } from '@/lib/desks/change';
import { person } from './arbitrary';

const shift = { id: 's', name: '早班', weekdays: [1], from: 540, to: 1080, people: ['小林', 'Ann'] };
const staff = { people: [person('小林'), person('Ann', 'supervisor')], shifts: [shift] };

describe('changing who works here', () => {
  it.each(['小林', ' 小林 ', 'ann', 'Ａｎｎ', 'ANN '])('takes no second %j', (name) => {
    expect(isTaken(staff, name)).toBe(true);
  });

  it('takes another name, and somebody’s own in another spelling', () => {
    expect(isTaken(staff, '小林二')).toBe(false);
    expect(isTaken(staff, 'ANN', 'Ann')).toBe(false);
    expect(isTaken(staff, '小林', 'Ann')).toBe(true);
  });

  it('carries a new name into the shifts, and takes a person out of them', () => {
    const renamed = withPerson(staff, 'Ann', { name: '安' });
    expect([renamed.people[1]?.name, renamed.shifts[0]?.people]).toEqual(['安', ['小林', '安']]);
    const left = withoutPerson(staff, '小林');
    expect([left.people.map(({ name }) => name), left.shifts[0]?.people]).toEqual([['Ann'], ['Ann']]);
  });
});
