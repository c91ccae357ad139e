import { expect, it, vi } from 'vitest';
import { theirsAmong } from '@/components/bulk/theirs';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const entry = (id: string, assignee: string | null) => ({ id, assignee });

it('finds what colleagues have, and nothing that is mine or nobody’s', () => {
  const entries = [entry('a', null), entry('b', '小林'), entry('c', '阿梅'), entry('d', '')];
  expect([...theirsAmong(entries, '小林')]).toEqual([
    ['c', '阿梅'],
    // Somebody who has no name is not nobody.
    ['d', ''],
  ]);
});

it('finds nothing in a shop whose only agent has no name', () => {
  expect(theirsAmong([entry('a', ''), entry('b', null)], '').size).toBe(0);
});
