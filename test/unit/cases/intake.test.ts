import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, fold, JournalError } from '@/lib/cases/apply';
import type { CaseRow } from '@/lib/cases/case';
import type { CaseEvent, EventBody } from '@/lib/cases/event';
import { planIntake } from '@/lib/cases/intake';
import type { Review } from '@/lib/review/schema';
import { DAY, HOUR } from '@/lib/review/time';
import { desk, NOW, review } from '../../support/reviews';

function grow(row: CaseRow | null, bodies: EventBody[], at = NOW): CaseRow {
  const after = bodies.reduce<CaseRow | null>(
    (current, body) =>
      apply(current, {
        caseId: 'c',
        n: (current?.version ?? 0) + 1,
        at,
        actor: { kind: 'page' },
        ...body,
      } as CaseEvent),
    row,
  );
  if (after === null) throw new Error('nothing to grow');
  return after;
}
const see = (row: CaseRow | null, seen: Review, change = {}) => {
  const events = planIntake(row, seen, desk(change));
  return events.length === 0 ? row : grow(row, events);
};
const types = (events: EventBody[]) => events.map((event) => event.type);

describe('first sight', () => {
  it.each<[string, Partial<Review>, string | null, boolean]>([
    ['one star', {}, 'active', false],
    ['three stars without a word', { rating: { stars: 3, level: null }, text: null }, 'active', false],
    ['five stars over a complaint', { rating: { stars: 5, level: null } }, 'active', true],
    ['five stars, content', { rating: { stars: 5, level: null }, text: '很好' }, null, false],
    ['a bad label without stars', { rating: { stars: null, level: 'bad' }, text: null }, 'active', false],
    ['no rating, no words', { rating: { stars: null, level: null }, text: null }, null, false],
    ['four days old', { createdAt: NOW - 4 * DAY }, 'backlog', false],
    ['of unknown age', { createdAt: null }, 'backlog', false],
    ['from the future', { createdAt: NOW + 400 * DAY }, 'active', false],
    ['answered already', { reply: { replied: true, text: '抱歉', at: NOW - HOUR } }, 'done', false],
  ])('%s', (_name, change, lane, hidden) => {
    const row = see(null, review(change));
    expect(row?.lane ?? null).toBe(lane);
    if (row) expect(row.hidden).toBe(hidden);
  });

  it('stamps grade, desk and clocks by the table', () => {
    expect(see(null, review())).toMatchObject({ grade: 'quality', handler: 'supervisor', status: 'new' });
    expect(see(null, review({ text: '不给钱就差评' }))).toMatchObject({ grade: 'malice', handler: 'legal' });
    expect(see(null, review({ text: '质量差还过敏' }))?.grade).toBe('safety');
    expect(see(null, review({ createdAt: NOW - 4 * DAY }))?.clocks).toEqual([]);
  });
});

describe('seen again', () => {
  const fresh = see(null, review()) as CaseRow;

  it('adds nothing when the page shows the same, from either reader', () => {
    expect(planIntake(fresh, review(), desk())).toEqual([]);
    const rows = review({
      readFrom: 'rows',
      id: null,
      shop: null,
      text: '收到时盖子裂了，质…',
      report: null,
      canReply: null,
    });
    expect(planIntake(fresh, rows, desk())).toEqual([]);
  });

  it.each<[string, Partial<Review>, string[]]>([
    ['changed stars', { rating: { stars: 3, level: null } }, ['changed']],
    ['changed text', { text: '物流也慢，客服不理' }, ['changed', 'regraded']],
    ['an append', { append: { text: '客服还是不理', at: NOW } }, ['changed', 'regraded']],
    ['a report', { report: { state: 'pending', label: '待审核' } }, ['changed']],
    ['a reply', { reply: { replied: true, text: '抱歉', at: NOW } }, ['changed', 'replied']],
  ])('%s becomes events', (_name, change, expected) => {
    expect(types(planIntake(fresh, review(change), desk()))).toEqual(expected);
  });

  it('never loses a known fact to a reading that lacks it', () => {
    const poor = review({
      parts: { logistics: null, service: null },
      text: null,
      canReply: null,
      report: null,
      createdAt: null,
    });
    expect(see(fresh, poor)).toEqual(fresh);
  });

  it('keeps an agent’s grade when the text changes', () => {
    const corrected = { ...fresh, corrected: true, grade: 'price' as const };
    expect(types(planIntake(corrected, review({ text: '物流慢' }), desk()))).toEqual(['changed']);
  });

  it('reopens an answered case when the buyer appends, and does not take the old reply for a new one', () => {
    const reply = { replied: true, text: '抱歉', at: NOW };
    const answered = see(fresh, review({ reply })) as CaseRow;
    expect(answered).toMatchObject({ lane: 'done', status: 'replied', reply: { text: '抱歉' } });
    const more = review({ reply, append: { text: '客服没解决', at: NOW + DAY } });
    const reopened = see(answered, more, { now: NOW + DAY }) as CaseRow;
    expect(reopened).toMatchObject({ lane: 'active', status: 'new' });
    expect(reopened.dueAt).toBeGreaterThan(NOW + DAY);
    expect(planIntake(reopened, more, desk({ now: NOW + DAY }))).toEqual([]);
  });
});

describe('the fold', () => {
  it('refuses a gap, a repeat and a journal without a beginning', () => {
    const row = see(null, review()) as CaseRow;
    const event = (n: number): CaseEvent => ({
      caseId: 'c',
      n,
      at: NOW,
      actor: { kind: 'system' },
      type: 'alerted',
      data: {},
    });
    expect(() => apply(row, event(row.version))).toThrow(JournalError);
    expect(() => apply(row, event(row.version + 2))).toThrow(JournalError);
    expect(() => fold([event(1)])).toThrow(JournalError);
  });

  it('takes any order of sightings without losing the identity or the first sight, and settles', () => {
    const sightings = fc.array(
      fc.record({
        stars: fc.integer({ min: 1, max: 5 }),
        text: fc.constantFrom('质量差', '物流慢', '客服不理', '很好', null),
        append: fc.constantFrom(null, '客服不理', '已解决'),
        replied: fc.constantFrom(true, false, null),
        from: fc.constantFrom('answer' as const, 'rows' as const, 'both' as const),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(sightings, (list) => {
        let row: CaseRow | null = see(null, review());
        list.forEach((s, i) => {
          const seen = review({
            rating: { stars: s.stars, level: null },
            text: s.text,
            append: s.append === null ? null : { text: s.append, at: null },
            reply: { replied: s.replied, text: s.replied ? `回复${i}` : null, at: null },
            readFrom: s.from,
          });
          row = see(row, seen, { now: NOW + i * HOUR });
          // Looking twice at the same page changes nothing the second time.
          expect(planIntake(row, seen, desk({ now: NOW + i * HOUR }))).toEqual([]);
          expect(row?.firstSeenAt).toBe(NOW);
          expect(row?.review.id).toBe('900000000000000002');
          if (row?.lane === 'active') expect(Number.isFinite(row.dueAt)).toBe(true);
          if (row?.lane !== 'active') expect(row?.wakeAt).toBeUndefined();
        });
      }),
    );
  });
});
