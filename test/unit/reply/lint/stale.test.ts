import { expect, it } from 'vitest';
import { LAW_READ_ON, RULES_READ_ON } from '@/lib/reply/lint/rule';
import { RULES } from '@/lib/reply/lint/rules';
import { STALE_AFTER_DAYS, staleRules } from '@/lib/reply/lint/stale';
import { DAY, parseChinaTime } from '@/lib/review/time';

const at = (day: string, days: number) => (parseChinaTime(day) ?? 0) + days * DAY;

it('a rule is old after sixty days and not on the sixtieth', () => {
  const older = RULES.filter(({ asOf }) => asOf === RULES_READ_ON);
  expect(older.length).toBeGreaterThan(0);
  expect(staleRules(at(RULES_READ_ON, STALE_AFTER_DAYS))).toEqual([]);
  expect(staleRules(at(RULES_READ_ON, STALE_AFTER_DAYS) + 1)).toEqual(older);
  expect(staleRules(at(LAW_READ_ON, STALE_AFTER_DAYS + 1))).toEqual([...RULES]);
});
