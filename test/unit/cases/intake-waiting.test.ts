import { describe, expect, it } from 'vitest';
import type { Review } from '@/lib/review/schema';
import { HOUR, MINUTE } from '@/lib/review/time';
import { Life, typesOf } from '../../support/life';
import { NOW } from '../../support/reviews';

describe('while the desk waits for the buyer', () => {
  const AT = NOW + HOUR;
  const LATER = NOW + 2 * HOUR;
  const waiting = (seen: Partial<Review> = {}) => {
    const one = new Life(seen);
    one.act({ type: 'wait', until: null, note: '' }, AT);
    return one;
  };
  const said = { text: '物流也慢', at: LATER - MINUTE };

  it.each<[string, Partial<Review>, string[]]>([
    ['an append', { append: said }, ['changed', 'continued', 'regraded']],
    ['another text', { text: '质量太差，还是没人理' }, ['changed', 'continued', 'regraded']],
    ['a worse rating alone', { rating: { stars: 2, level: null } }, ['changed']],
    ['a report', { report: { state: 'pending', label: null } }, ['changed']],
    ['the same again', {}, []],
    ['a reply', { reply: { replied: true, text: '抱歉', at: LATER } }, ['changed', 'replied']],
    [
      'an append and the reply to it',
      { append: said, reply: { replied: true, text: '抱歉', at: LATER } },
      ['changed', 'continued', 'regraded', 'replied'],
    ],
  ])('%s', (_name, change, expected) => {
    const one = waiting();
    expect(typesOf(one.see(change, LATER))).toEqual(expected);
    expect(one.row.status).toBe(
      expected.includes('replied') ? 'replied' : expected.includes('continued') ? 'new' : 'waiting',
    );
    expect(one.row.waits?.at(-1)?.to).toBe(one.row.status === 'waiting' ? null : LATER);
  });

  it('words of the buyer are graded by clocks that have had their rest', () => {
    const one = waiting();
    // Quality, four hours from 10:00; the hour from 11:00 to 12:00 was rested, from 12:00 to 13:00 is lunch.
    one.see({ append: { text: '还是物流问题', at: LATER } }, LATER);
    expect(one.row).toMatchObject({ grade: 'logistics', status: 'new' });
    expect(one.clock('first-reply')).toMatchObject({ dueAt: NOW + 4 * HOUR, stoppedAt: null });
    expect(one.clock('first-reply')).not.toHaveProperty('restsSince');
  });

  it('ends the wait of a corrected case too, whose grade stays', () => {
    const one = new Life();
    one.act({ type: 'correct', grade: 'price' }, NOW + MINUTE);
    one.act({ type: 'wait', until: null, note: '' }, AT);
    expect(typesOf(one.see({ append: said }, LATER))).toEqual(['changed', 'continued']);
    expect(one.row).toMatchObject({ grade: 'price', status: 'claimed' });
  });

  it.each<[string, Review['append'], string]>([
    ['of before the wait', { text: '物流也慢', at: AT - MINUTE }, 'waiting'],
    ['of now', said, 'new'],
  ])('what rows did not show is no news: an append %s', (_name, append, status) => {
    const text = '收到时盖子裂了，质量太差，客服也不理人';
    const one = waiting({ readFrom: 'rows', text: `${text.slice(0, 10)}…` });
    one.see({ text }, LATER - 2 * MINUTE);
    expect(one.row.status).toBe('waiting');
    const other = waiting({ readFrom: 'rows', text });
    other.see({ text, append }, LATER);
    expect(other.row.status).toBe(status);
  });

  it('keeps who was given the case, unless it is another matter now', () => {
    const one = new Life();
    one.act({ type: 'hand', handler: 'warehouse', to: '阿仓', note: '' }, AT);
    one.see({ append: { text: '质量还是不行', at: LATER } }, LATER);
    expect(one.row).toMatchObject({ grade: 'quality', handler: 'warehouse', assignee: '阿仓' });
    one.see({ append: { text: '不给钱就差评', at: LATER + MINUTE } }, LATER + MINUTE);
    expect(one.row).toMatchObject({ grade: 'malice', handler: 'legal' });
  });
});
