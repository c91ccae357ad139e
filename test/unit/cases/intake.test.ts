import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, fold, JournalError } from '@/lib/cases/apply';
import type { CaseRow } from '@/lib/cases/case';
import type { CaseEvent, EventBody } from '@/lib/cases/event';
import { planIntake } from '@/lib/cases/intake';
import { DEFAULT_CALENDAR } from '@/lib/deadlines/calendar';
import type { Review } from '@/lib/review/schema';
import { DAY, HOUR, MINUTE } from '@/lib/review/time';
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

describe('what the buyer wrote after the reply', () => {
  const at = (days: number) => NOW + days * DAY;
  const mine = { replied: true, text: '抱歉', at: at(1) };
  const append = (days: number | null) => ({ text: '客服没解决', at: days === null ? null : at(days) });
  const answered = see(null, review({ reply: mine }), { now: at(1) }) as CaseRow;
  const now = { now: at(3) };

  it.each<[string, CaseRow, Partial<Review>, string]>([
    // The platform's wording of our reply comes with the append: both are new to us.
    [
      'after our reply, in other words',
      answered,
      { reply: { ...mine, text: '抱 歉!' }, append: append(2) },
      'active',
    ],
    ['at an unknown time', answered, { reply: { ...mine, text: '抱歉!' }, append: append(null) }, 'active'],
    [
      'before a second reply',
      answered,
      { reply: { ...mine, text: '已补发', at: at(3) }, append: append(2) },
      'done',
    ],
    ['before our reply, which did not know it', answered, { reply: mine, append: append(0.5) }, 'active'],
  ])('%s', (_name, row, change, lane) => expect(see(row, review(change), now)?.lane).toBe(lane));

  it('is open when reply and later append are first seen together, and settles', () => {
    const both = review({ reply: mine, append: append(2) });
    for (const start of [null, see(null, review())]) {
      const row = see(start, both, now);
      expect(row).toMatchObject({ lane: 'active', reply: { text: '抱歉' } });
      expect(planIntake(row, both, desk(now))).toEqual([]);
    }
  });

  it('does not open old answered cases when the first answer comes after rows, which show no append', () => {
    const rows = { id: null, shop: null, readFrom: 'rows' as const };
    const old = { createdAt: NOW - 90 * DAY, reply: { replied: true, text: null, at: null } };
    const row = see(null, review({ ...rows, ...old }));
    const reply = { replied: true, text: '抱歉', at: NOW - 80 * DAY };
    expect(see(row, review({ ...old, reply, append: append(-70) }))?.lane).toBe('done');
    expect(see(row, review({ ...old, reply, append: append(-1) }))?.lane).toBe('active');
  });

  it('takes the same append with another time stamp for the same', () => {
    const row = see(answered, review({ reply: mine, append: append(2) }), now) as CaseRow;
    expect(planIntake(row, review({ reply: mine, append: append(2.1) }), desk(now))).toEqual([]);
  });
});

describe('backlog', () => {
  const dark = see(null, review({ createdAt: null, readFrom: 'rows', id: null, shop: null })) as CaseRow;
  it('gives up what the answer shows to be fresh, and keeps what is old', () => {
    expect(dark.lane).toBe('backlog');
    expect(see(dark, review())).toMatchObject({ lane: 'active', dueAt: NOW + 15 * MINUTE });
    expect(see(dark, review({ createdAt: NOW - 9 * DAY }))?.lane).toBe('backlog');
  });

  it('is no place for a fresh append to an old review', () => {
    const old = { createdAt: NOW - 30 * DAY };
    const append = { text: '客服不理', at: NOW - HOUR };
    expect(see(null, review({ ...old, append }))?.lane).toBe('active');
    expect(see(see(null, review(old)), review({ ...old, append }))?.lane).toBe('active');
    const stale = { ...append, at: NOW - 20 * DAY };
    expect(see(see(null, review(old)), review({ ...old, append: stale }))?.lane).toBe('backlog');
  });
});

describe('facts', () => {
  const bare = review({ product: { id: '800000000002', name: null, sku: null }, images: [] });
  it('learns a name and pictures that come later, once', () => {
    const images = ['https://img.example/1.jpg'];
    const row = see(see(null, bare), review({ images }));
    expect(row?.review).toMatchObject({ product: { name: '示例收纳盒' }, images });
    const signed = review({ images: ['https://img.example/1.jpg?sign=2'] });
    expect(planIntake(row, signed, desk())).toEqual([]);
  });

  it('does not date a second reply by the first', () => {
    const first = see(null, review({ reply: { replied: true, text: '抱歉', at: NOW } }));
    const second = review({ reply: { replied: true, text: '已补发', at: null } });
    expect(see(first, second, { now: NOW + DAY })?.reply).toEqual({ text: '已补发', at: NOW + DAY });
  });

  it('a sent reply is not taken back by a list from before', () => {
    const sent = see(null, review({ reply: { replied: true, text: '抱歉', at: NOW } }));
    expect(planIntake(sent, review(), desk())).toEqual([]);
  });
});

describe('a calendar that never opens', () => {
  it.each([
    ['at all', []],
    ['long enough', [[540, 541]] as [number, number][]],
  ])('%s: the deadline passes around the clock and the review is kept', (_name, windows) => {
    const week = [windows, [], [], [], [], [], []];
    const row = see(null, review(), { calendar: { ...DEFAULT_CALENDAR, week } });
    expect(row?.clocks.find(({ kind }) => kind === 'first-reply')?.dueAt).toBe(NOW + 4 * HOUR);
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
