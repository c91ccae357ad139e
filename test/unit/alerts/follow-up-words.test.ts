import { expect, it, vi } from 'vitest';
import { toldOf } from '@/lib/alerts/telling';
import { bodyOf } from '@/lib/alerts/words';
import type { CaseRow } from '@/lib/cases/case';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const NOW = Date.UTC(2026, 10, 22, 2);
const row = (note: string, change: object = {}) =>
  ({
    id: 'c1',
    grade: 'quality',
    review: { product: { name: '示例收纳盒' }, rating: { stars: 1, level: null } },
    clocks: [],
    breaches: [],
    owed: ['follow-up'],
    followUpAt: NOW,
    followUps: [
      { id: 'f0', dueAt: NOW - 1, note: '早就问过', doneAt: NOW, droppedAt: null },
      { id: 'f1', dueAt: NOW, note, doneAt: null, droppedAt: null },
    ],
    ...change,
  }) as unknown as CaseRow;

it('says what a follow-up is for, and of which product', () => {
  expect(bodyOf(toldOf(row('新盖子还漏吗')))).toBe('新盖子还漏吗 · 示例收纳盒');
});

it.each([
  ['nobody wrote it', row('')],
  ['something graver is said', row('新盖子还漏吗', { owed: ['overdue', 'follow-up'] })],
])('names the product alone where %s', (_, held) => {
  expect(bodyOf(toldOf(held))).toBe('示例收纳盒');
});

it('shows no telephone on a screen that many see, not even the half of one', () => {
  const { note } = toldOf(row(`${'问'.repeat(52)}打 13812345678 问`));
  expect(note).not.toMatch(/\d/);
  expect(note?.length).toBeLessThanOrEqual(60);
});
