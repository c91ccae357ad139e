import { describe, expect, it } from 'vitest';
import { badnessOf } from '@/lib/grading/bad';
import type { Finding } from '@/lib/grading/contract';
import { DEFAULT_POLICY, gradeOf } from '@/lib/grading/policy';

type Signs = Pick<Finding, 'risks' | 'malice' | 'primary'>;
const signs = (change: Partial<Signs>): Signs => ({ risks: [], malice: [], primary: null, ...change });

describe('the grade', () => {
  it.each<[string, Partial<Signs>, string]>([
    ['no cause', {}, 'other'],
    ['a cause', { primary: 'size' }, 'size'],
    [
      'a risk over everything',
      { risks: ['legal', 'safety'], malice: ['extortion'], primary: 'quality' },
      'safety',
    ],
    ['a threat of the law', { risks: ['legal'], primary: 'service' }, 'legal'],
    ['a demand of money beside a complaint', { malice: ['extortion'], primary: 'quality' }, 'malice'],
    ['an advert', { malice: ['advert'], primary: 'quality' }, 'malice'],
    ['swear words over an honest complaint', { malice: ['abuse'], primary: 'quality' }, 'quality'],
    ['swear words and nothing else', { malice: ['abuse'], primary: 'other' }, 'malice'],
    ['a rival named over a complaint', { malice: ['competitor'], primary: 'price' }, 'price'],
    ['filler', { malice: ['irrelevant'] }, 'other'],
  ])('%s', (_name, change, grade) => expect(gradeOf(signs(change))).toBe(grade));

  it('follows the trade’s table', () => {
    const table = (['logistics', 'quality', 'malice'] as const).map((grade) => {
      const { minutes, handler, appeal } = DEFAULT_POLICY[grade];
      return [grade, minutes / 60, handler, appeal];
    });
    expect(table).toEqual([
      ['logistics', 2, 'agent', false],
      ['quality', 4, 'supervisor', false],
      ['malice', 1, 'legal', true],
    ]);
  });
});

describe('badness', () => {
  const content = { sentiment: 'positive', primary: null, risks: [] } as const;
  const complaint = { sentiment: 'negative', primary: 'quality', risks: [] } as const;
  it.each([
    [{ stars: 3, level: null }, content, 'bad'],
    [{ stars: 4, level: null }, content, null],
    [{ stars: 5, level: null }, complaint, 'hidden'],
    [{ stars: null, level: 'neutral' as const }, content, 'bad'],
    [{ stars: null, level: 'good' as const }, complaint, 'hidden'],
    [{ stars: null, level: null }, complaint, 'bad'],
    [{ stars: null, level: null }, content, null],
  ])('%j with %j → %s', (rating, finding, badness) => {
    expect(badnessOf(rating, { ...finding, risks: [] })).toBe(badness);
  });
});
