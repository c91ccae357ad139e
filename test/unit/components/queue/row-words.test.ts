import { expect, it, vi } from 'vitest';
import { whose } from '@/components/queue/whose';
import { workWords } from '@/components/queue/work-line';
import type { CaseRow } from '@/lib/cases/case';

vi.mock('#i18n', () => ({ i18n: { t: (key: string, slots: unknown[] = []) => [key, ...slots].join(' ') } }));

const NOW = Date.UTC(2026, 10, 22, 2);
const LATER = NOW + 3_600_000;
const BASE = { lane: 'active', status: 'claimed', assignee: '小林', inserted: null, clocks: [] };
const wait = (until: number | null, note = '') => ({
  status: 'waiting',
  waits: [{ from: NOW, until, to: null, note }],
});
const followUp = (dueAt: number, note: string) => ({
  followUpAt: dueAt,
  followUps: [{ id: 'f1', dueAt, note, doneAt: null, droppedAt: null }],
});
const row = (change: object) => ({ ...BASE, ...change }) as unknown as CaseRow;

it.each([
  ['claimed by me', {}, '小林', 'queue.mine'],
  ['claimed by another', {}, '小周', '小林'],
  ['claimed before anybody was entered', { assignee: '' }, '', 'status.claimed'],
  ['free', { status: 'new', assignee: null }, '小林', 'status.new'],
  ['mine, waits until', wait(LATER), '小林', 'queue.mine'],
  ['another’s, waits until', wait(LATER), '小周', '小林'],
  ['another’s, waits without end', wait(null), '小周', '小林'],
  ['nobody’s, waits', { ...wait(LATER), assignee: null }, '小林', 'status.new'],
  ['due for a promise before', { ...wait(LATER), promiseAt: NOW }, '小周', 'status.waiting · 小林'],
  ['the same, of nobody', { ...wait(LATER), promiseAt: NOW, assignee: null }, '小周', 'status.waiting'],
])('says whose a case is and never twice that it waits: %s', (_, change, me, words) => {
  expect(whose(row(change), me)).toBe(words);
});

it.each([
  ['what to ask, where that is due first', followUp(LATER, '还漏吗'), 'active', 'clock.follow_up：还漏吗'],
  ['nothing where nobody wrote it', followUp(LATER, ''), 'active', null],
  [
    'nothing where another thing is due before',
    { ...followUp(LATER, '还漏吗'), promiseAt: NOW },
    'mine',
    null,
  ],
  ['its time too in its own list', followUp(LATER, ''), 'follow-ups', 'work_line.follow_up 11:00'],
  ['what the buyer is waited for', wait(LATER, '开箱照片'), 'waiting', 'work_line.wait：开箱照片'],
  ['nothing of a wait without a note', wait(null), 'active', null],
] as const)('says over the buyer’s words %s', (_, change, view, words) => {
  const said = workWords(row(change), view, NOW);
  expect(said === null ? null : said.replace('11-22 ', '')).toBe(words);
});
