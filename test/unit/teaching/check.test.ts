// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { ConsoleFile } from '@/lib/consoles/file/schema';
import { UNKNOWN_LIMITS } from '@/lib/consoles/limits';
import { check } from '@/lib/teaching/check';

const css = (selector: string) => ({ css: selector, fixture: null });

const FILE: ConsoleFile = {
  ...{ format: 1, id: 'taught-desk-example-com', version: '2026-11-22.1', proof: 'taught', shop: null },
  name: { zh: '试验台', en: 'desk' },
  ...{
    origins: ['https://desk.example.com'],
    frames: [],
    pages: [],
    shadow: false,
    labels: {},
    answers: null,
  },
  parts: { row: [css('.row')] },
  fields: { text: [css('.text')], order: [css('.order')], stars: [css('.stars')], time: [css('.time')] },
  required: ['order', 'time'],
  orders: null,
  links: { reviews: null, order: null, chat: null, complaint: null },
  limits: UNKNOWN_LIMITS,
};

const row = (at: number, change: Partial<Record<'text' | 'order' | 'stars', string>> = {}): string =>
  `<div class="row"><p class="text">${change.text ?? `第 ${at} 条，不太满意`}</p><i class="order">${change.order ?? 2611220000 + at}</i><i class="stars">${change.stars ?? (at % 5) + 1}</i><i class="time">2026-11-2${at % 3} 10:0${at % 10}</i></div>`;
const rows = (count: number, change?: Parameters<typeof row>[1]): string =>
  Array.from({ length: count }, (_, at) => row(at, change)).join('');

afterEach(() => {
  document.body.innerHTML = '';
});

const codes = (file: ConsoleFile, alike: number): string[] =>
  check(file, document, alike).faults.map(({ code, blocks }) => `${code}${blocks ? '!' : ''}`);

describe('what a taught file reads', () => {
  it('is told field by field, with the first values as they will be stored', () => {
    document.body.innerHTML = rows(8);
    const reading = check(FILE, document, 8);
    expect(reading).toMatchObject({ rows: 8, found: 8, faults: [] });
    expect(reading.fields.find(({ field }) => field === 'order')).toEqual({
      field: 'order',
      read: 8,
      samples: ['2611220000', '2611220001', '2611220002'],
    });
  });

  it.each([
    [
      'a selector that matches nothing',
      '<p>还没有评价，这一页是空的，请稍后再来看看</p>',
      FILE,
      20,
      ['no-rows!'],
    ],
    [
      'a selector that matches 2 of 20 alike',
      rows(20).replace(/class="row"/g, (found, at: number) => (at < 200 ? found : 'class="entry"')),
      FILE,
      20,
      ['few-rows'],
    ],
    ['an order number that stands in two rows', rows(4, { order: '26112299999' }), FILE, 4, ['twice']],
    ['words that are the same in every row', rows(5, { text: '评价内容' }), FILE, 5, ['same!']],
    ['two rows with the same words', rows(2, { text: '评价内容' }), FILE, 2, []],
    ['five stars everywhere', rows(5, { stars: '5' }), FILE, 5, []],
    ['stars that are none', rows(5, { stars: '不错' }), FILE, 5, ['missing']],
    [
      'a field that few rows show',
      rows(6).replaceAll(/<i class="stars">[1-4]<\/i>/g, ''),
      FILE,
      6,
      ['partly'],
    ],
  ])('%s', (_, html, file, alike, faults) => {
    document.body.innerHTML = html;
    expect(codes(file, alike)).toEqual(faults);
  });

  it('ten thousand matches are refused at once and not read', () => {
    document.body.innerHTML = '<div class="row"></div>'.repeat(10_000);
    const reading = check(FILE, document, 4);
    expect(reading).toMatchObject({ rows: 0, found: 10_000, fields: [] });
    expect(reading.faults).toEqual([
      { code: 'too-many', field: null, count: 10_000, of: 2_000, blocks: true },
    ]);
  });
});
