import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CALENDAR } from '@/lib/deadlines/calendar';
import type { Hearing } from '@/lib/promises/found';
import { mentionsIn, promisesIn } from '@/lib/promises/recognise';
import { DAY, HOUR, MINUTE } from '@/lib/review/time';
import { CORPUS, WRITTEN_AT } from '../../fixtures/promises';

const HEARING: Hearing = { now: WRITTEN_AT, calendar: DEFAULT_CALENDAR, origin: 'private' };
const found = (text: string, change: Partial<Hearing> = {}) => promisesIn(text, { ...HEARING, ...change });
const dueOf = (text: string, change: Partial<Hearing> = {}) => found(text, change)[0]?.dueAt;
const china = (time: string) => Date.parse(`${time.replace(' ', 'T')}:00+08:00`);

/** Anything, and texts made of the very pieces that promises are made of. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        ...'今天 明天18:00前 24小时内 三 个 工作日 11月31日 周五 前 给您 补发 退款 答复 已 不 吗 ？ ， 。 \n 如果 您 一定 换 顺丰 到 下班 2 : 点 半 99月99日 ，会 运费 我们 出 😀'.split(
          ' ',
        ),
      ),
      { maxLength: 40 },
    )
    .map((pieces) => pieces.join('')),
  fc.constantFrom(...CORPUS.map(({ text }) => text)),
);

describe('whatever the text', () => {
  it('never throws, is due no earlier than now, and quotes what stands there, in order', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 4_000_000_000_000 }), (text, now) => {
        let at = 0;
        for (const { start, end, words, dueAt, said, within } of found(text, { now })) {
          expect(dueAt).toBeGreaterThanOrEqual(now);
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe(words);
          if (!said) expect(within).toBe(dueAt - now);
          at = start;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('reads the same with spaces between', () => {
    const terms = (text: string) => found(text).map(({ type, dueAt }) => `${type} ${dueAt}`);
    fc.assert(
      fc.property(
        fc.constantFrom(...CORPUS.map(({ text }) => text)),
        fc.integer({ min: 1, max: 9 }),
        (text, every) => {
          // A number at the beginning of a line counts lines; a space makes it none.
          fc.pre(!/\d[.、]/.test(text));
          const spaced = Array.from(text, (char, at) => (at % every === 0 ? ` ${char}` : char)).join('');
          expect(terms(spaced)).toEqual(terms(text));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('says no more than it mentions', () => {
    for (const { text } of CORPUS)
      expect(mentionsIn(text, HEARING).length).toBeGreaterThanOrEqual(found(text).length);
  });

  it('reads 17,000 characters without a mark, each mention once', () => {
    const text = '今天一定退款明天18:00前给您补发'.repeat(1_000);
    // Each time that is said is heard; the ledger wants each promise once.
    expect(mentionsIn(text, HEARING).length).toBeGreaterThan(1_500);
    expect(found(text).length).toBeLessThan(10);
  }, 30_000);
});

describe('times', () => {
  it('of a year end belong to the next year', () => {
    const now = china('2026-12-30 10:00');
    expect(dueOf('1月3日前给您答复', { now })).toBe(china('2027-01-04 00:00') - 1_000);
    expect(dueOf('明后天的事不说，3号前给您答复', { now })).toBe(china('2027-01-04 00:00') - 1_000);
  });

  it('in working days skip weekends and the holidays of the calendar, and count its working Sundays', () => {
    const now = china('2026-09-30 16:00');
    expect(dueOf('2个工作日内给您答复', { now })).toBe(china('2026-10-10 00:00') - 1_000);
    // The 10th is a Saturday that is worked by law; this desk rests on the 9th.
    const days = { '2026-10-09': [] };
    const calendar = { ...DEFAULT_CALENDAR, days };
    expect(dueOf('2个工作日内给您答复', { now, calendar })).toBe(china('2026-10-11 00:00') - 1_000);
  });

  it('close when the desk closes', () => {
    const calendar = { ...DEFAULT_CALENDAR, days: { '2026-11-22': [[540, 1110] as [number, number]] } };
    expect(dueOf('今天下班前给您答复', { calendar })).toBe(china('2026-11-22 18:30'));
    // Closed already: no calendar decides whether it is a promise.
    expect(dueOf('今天下班前给您答复', { calendar, now: china('2026-11-22 22:00') })).toBe(
      china('2026-11-23 00:00') - 1_000,
    );
  });

  it.each([
    ['今天18:00前给您答复', '2026-11-22 18:00'],
    ['今天6点前给您答复', '2026-11-22 18:00'],
    ['后天早上给您答复', '2026-11-24 12:00'],
    ['明晚9点半前给您答复', '2026-11-23 21:30'],
    ['2026年11月25日9:30前给您答复', '2026-11-25 09:30'],
    ['2026-11-25 09:30前给您答复', '2026-11-25 09:30'],
    ['十一月二十五日十二点前给您答复', '2026-11-25 12:00'],
    ['下周一上午给您答复', '2026-11-23 12:00'],
    ['明天24点前给您答复', '2026-11-24 00:00'],
  ])('%s → %s', (text, due) => expect(dueOf(text)).toBe(china(due)));

  it.each([
    ['一两天内给您答复', 2 * DAY],
    ['2至3天给您答复', 3 * DAY],
    ['一个半小时内给您答复', 90 * MINUTE],
    ['48H内给您答复', 48 * HOUR],
  ])('%s', (text, within) => expect(found(text)).toMatchObject([{ within, dueAt: WRITTEN_AT + within }]));

  it('that have passed promise nothing, whenever it is read', () => {
    expect(found('11月24日12:00前给您答复', { now: china('2026-11-24 12:01') })).toEqual([]);
    expect(found('2月30日前给您答复').map(({ said }) => said)).toEqual([false]);
  });
});

it('hears "稍等" in the order chat alone', () => {
  expect(found('请稍等', { origin: 'private' })).toMatchObject([{ type: 'chat' }]);
  expect(found('请稍等', { origin: 'public' })).toEqual([]);
});
