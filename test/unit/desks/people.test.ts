import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_STAFF, recipientSchema, type Staff } from '@/lib/desks/contract';
import { onDuty } from '@/lib/desks/on-duty';
import { calledBy, peopleOf, suggestTo } from '@/lib/desks/people';
import { GRADES } from '@/lib/grading/contract';
import { HANDLERS } from '@/lib/grading/policy';
import { anyMoment, anyStaff, anyZone, person } from './arbitrary';

const morning = { now: Date.parse('2026-11-23T10:00:00+08:00'), zone: 'Asia/Shanghai' };
const night = { now: Date.parse('2026-11-23T03:00:00+08:00'), zone: 'Asia/Shanghai' };
const STAFF: Staff = {
  people: [
    person('小林'),
    person('阿梅', 'agent', ['logistics', 'size']),
    person('小陈'),
    person('老周', 'supervisor'),
  ],
  shifts: [
    {
      id: 's',
      name: '早班',
      weekdays: [1, 2, 3, 4, 5],
      from: 540,
      to: 1080,
      people: ['阿梅', '小陈', '老周'],
    },
  ],
};
const names = (people: { name: string }[]): string[] => people.map(({ name }) => name);
const row = { handler: 'agent', grade: 'logistics', assignee: null } as const;

describe('grade → desk → person', () => {
  it.each([
    ['those on duty who take the grade', 'agent', 'logistics', morning, ['阿梅', '小陈']],
    ['not who takes other grades only', 'agent', 'price', morning, ['小陈']],
    ['all of the desk in a gap', 'agent', 'price', night, ['小林', '小陈']],
    ['nobody of a desk that has nobody', 'legal', 'malice', morning, []],
  ] as const)('finds %s', (_, desk, grade, at, expected) => {
    expect(names(peopleOf(desk, grade, STAFF, at))).toEqual(expected);
  });

  it('suggests whoever has least to do, the first among equals', () => {
    const who = (loads: [string, number][]) => suggestTo(row, STAFF, morning, new Map(loads))?.name;
    expect(who([])).toBe('阿梅');
    expect(who([['阿梅', 1]])).toBe('小陈');
    expect(
      who([
        ['阿梅', 2],
        ['小陈', 2],
        ['小林', 0],
      ]),
    ).toBe('阿梅');
    expect(suggestTo({ handler: 'legal', grade: 'malice' }, STAFF, morning, new Map())).toBeNull();
    expect(suggestTo(row, NO_STAFF, morning, new Map())).toBeNull();
  });

  it.each([
    ['who has the case, off duty too', ['assignee'], '小林', morning, ['小林']],
    ['the desk on duty while nobody has it', ['assignee'], null, morning, ['阿梅', '小陈']],
    ['the desk, when who has it left', ['assignee'], '走了的人', morning, ['阿梅', '小陈']],
    ['each once', ['supervisor', 'assignee', 'agent'], '老周', morning, ['老周', '阿梅', '小陈']],
    ['nobody at an empty step', [], '小林', morning, []],
    ['nobody of an empty desk', ['legal'], null, night, []],
  ] as const)('calls %s', (_, to, assignee, at, expected) => {
    expect(names(calledBy(to, { ...row, assignee }, STAFF, at))).toEqual(expected);
  });

  it('never finds a stranger, somebody of another desk, or somebody off duty while one of the desk is there', () => {
    const desk = fc.constantFrom(...HANDLERS);
    const grade = fc.constantFrom(...GRADES);
    fc.assert(
      fc.property(anyStaff, anyZone, anyMoment, desk, grade, (staff, zone, now, handler, what) => {
        const found = peopleOf(handler, what, staff, { now, zone });
        const present = onDuty(staff, { now, zone });
        const takes = staff.people.filter(
          ({ role, grades }) => role === handler && (grades.length === 0 || grades.includes(what)),
        );
        expect(takes).toEqual(expect.arrayContaining(found));
        expect(found.length > 0).toBe(takes.length > 0);
        if (takes.some((one) => present.includes(one)))
          expect(found.every((one) => present.includes(one))).toBe(true);
        else expect(found).toEqual(takes);
      }),
    );
  });

  it('calls nobody twice and nobody who does not work here', () => {
    const to = fc.array(fc.constantFrom(...recipientSchema.options), { maxLength: 7 });
    const assignee = fc.option(fc.constantFrom('小林', '阿梅', '不在册'));
    fc.assert(
      fc.property(anyStaff, anyZone, anyMoment, to, assignee, (staff, zone, now, recipients, who) => {
        const called = calledBy(recipients, { ...row, assignee: who }, staff, { now, zone });
        expect(new Set(called).size).toBe(called.length);
        expect(staff.people).toEqual(expect.arrayContaining(called));
      }),
    );
  });
});
