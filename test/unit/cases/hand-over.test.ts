import { expect, it } from 'vitest';
import { deskFor, takersFor } from '@/lib/cases/hand-over';
import type { Person, Staff } from '@/lib/desks/contract';
import { NOW } from '../../support/reviews';

const person = (name: string, role: Person['role'], grades: Person['grades'] = []): Person => ({
  name,
  role,
  grades,
  accounts: { feishu: '', dingtalk: '', wecom: '' },
});
/** Sunday 10:00 in China. */
const MOMENT = { now: NOW, zone: 'Asia/Shanghai' };
const day = (people: string[]) => ({ id: 's', name: '早', weekdays: [0], from: 540, to: 1080, people });
const people = [
  person('甲', 'quality'),
  person('乙', 'quality'),
  person('丙', 'quality'),
  person('丁', 'quality', ['size']),
  person('主管', 'supervisor'),
];
const staff = (onDuty: string[]): Staff => ({ people, shifts: [day(onDuty)] });
const row = { grade: 'quality', assignee: '甲' } as const;

it('names who is on duty and takes the grade first, by open cases, and never who has it now', () => {
  const loads = new Map([
    ['乙', 5],
    ['丙', 2],
  ]);
  const found = takersFor(row, 'quality', staff(['乙', '丙', '丁']), MOMENT, loads);
  expect(found).toEqual([
    { name: '丙', onDuty: true, load: 2, suggested: true },
    { name: '乙', onDuty: true, load: 5, suggested: false },
    { name: '丁', onDuty: true, load: 0, suggested: false },
  ]);
});

it('suggests somebody who is off duty where nobody is on, and says so', () => {
  const [first, ...others] = takersFor(row, 'quality', staff(['主管']), MOMENT, new Map());
  expect(first).toEqual({ name: '乙', onDuty: false, load: 0, suggested: true });
  expect(others.some(({ suggested }) => suggested)).toBe(false);
});

it('knows nobody where the shop entered nobody', () => {
  expect(takersFor(row, 'legal', staff([]), MOMENT, new Map())).toEqual([]);
  expect(takersFor(row, 'quality', { people: [], shifts: [] }, MOMENT, new Map())).toEqual([]);
});

it.each([
  ['quality', '甲', people, 'quality'],
  // Nobody else is there.
  ['supervisor', '主管', people, 'agent'],
  ['legal', null, people, 'supervisor'],
  ['agent', null, [], 'supervisor'],
  ['supervisor', null, [], 'agent'],
] as const)('begins at %s of %s at the desk one most likely means', (handler, assignee, all, desk) => {
  expect(deskFor({ handler, assignee }, { people: [...all], shifts: [] })).toBe(desk);
});
