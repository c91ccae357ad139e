import * as fc from 'fast-check';
import type { Person, Staff } from '@/lib/desks/contract';
import { GRADES } from '@/lib/grading/contract';
import { HANDLERS } from '@/lib/grading/policy';

const NAMES = ['小林', '阿梅', '老周', 'Ann', '小陈', '不在册'] as const;

export const person = (
  name: string,
  role: Person['role'] = 'agent',
  grades: Person['grades'] = [],
): Person => ({
  name,
  role,
  grades,
  accounts: { feishu: '', dingtalk: '', wecom: '' },
});

const minute = fc.integer({ min: 0, max: 1439 });

/** Any staff and any shift table: gaps, overlaps, past midnight, whole days, names that nobody has. */
export const anyStaff: fc.Arbitrary<Staff> = fc.record({
  people: fc.uniqueArray(fc.constantFrom(...NAMES.slice(0, 5)), { maxLength: 5 }).chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc
          .record({
            role: fc.constantFrom(...HANDLERS),
            grades: fc.uniqueArray(fc.constantFrom(...GRADES), { maxLength: 3 }),
          })
          .map(({ role, grades }) => person(name, role, grades)),
      ),
    ),
  ),
  shifts: fc.array(
    fc.record({
      id: fc.uuid(),
      name: fc.constant('班'),
      weekdays: fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 7 }),
      from: minute,
      to: minute,
      people: fc.array(fc.constantFrom(...NAMES), { maxLength: 4 }),
    }),
    { maxLength: 5 },
  ),
});

/** Zones with summer time, half hours, a date line, and Lord Howe's half-hour change. */
export const anyZone = fc.constantFrom(
  'Asia/Shanghai',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Asia/Kathmandu',
  '+05:30',
);

/** Whole seconds of 2026 and 2027. */
export const anyMoment = fc
  .integer({ min: Date.UTC(2026, 0, 1) / 1000, max: Date.UTC(2027, 11, 31) / 1000 })
  .map((seconds) => seconds * 1000);
