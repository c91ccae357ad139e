// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createAdapter } from '@/lib/consoles/adapter';
import { rowsAround } from '@/lib/teaching/alike';
import { fileOf } from '@/lib/teaching/generalise';
import { lessonFor, withField } from '@/lib/teaching/lesson';

afterEach(() => {
  document.body.innerHTML = '';
});

const PLACE = {
  url: new URL('https://desk.example.com/reviews'),
  framed: false,
  name: '',
  now: Date.UTC(2026, 10, 22),
};
const TAGS = ['div', 'li', 'article', 'x-row'] as const;
const CLASSES = ['', 'entry', '_3xK9a', 'css-1q2w3e', 'entry _u8Jk2'] as const;

/** How one page is built: where its parts stand, what is around them, and what its rows have beside them. */
const build = fc.record({
  tag: fc.constantFrom(...TAGS),
  row: fc.constantFrom(...CLASSES),
  cell: fc.constantFrom('', 'body', '_9Zk1q'),
  depth: fc.integer({ min: 0, max: 4 }),
  order: fc.shuffledSubarray(['text', 'order', 'time', 'goods'] as const, { minLength: 4 }),
  rows: fc.array(
    fc.record({
      pictures: fc.integer({ min: 0, max: 3 }),
      answer: fc.boolean(),
      state: fc.constantFrom('', 'odd', 'is-new'),
    }),
    { minLength: 2, maxLength: 12 },
  ),
  /** Before which rows something stands that is no review. */
  between: fc.uniqueArray(fc.nat(11), { maxLength: 3 }),
});
type Build = typeof build extends fc.Arbitrary<infer T> ? T : never;

function html({ tag, row, cell, depth, order, rows, between }: Build): string {
  const parts = (at: number) => ({
    text: `<p>第 ${at} 位买家说的话</p>`,
    order: `<span>${2611220000 + at}</span>`,
    time: `<time>2026-11-${10 + at} 10:00</time>`,
    goods: `<a>商品 ${at}</a>`,
  });
  const list = rows.map(({ pictures, answer, state }, at) => {
    const inner = order.map((name) => parts(at)[name]).join('');
    const more = `${'<img>'.repeat(pictures)}${answer ? '<blockquote>谢谢</blockquote>' : ''}`;
    const stranger = between.includes(at)
      ? `<${tag} class="${row}">推广 满 99 减 10，截止 2026-12-12 23:59</${tag}>`
      : '';
    return `${stranger}<${tag} class="${`${row} ${state}`.trim()}"><section class="${cell}">${inner}</section>${more}</${tag}>`;
  });
  return `<nav><a>首页</a></nav>${'<div>'.repeat(depth)}<div id="list">${list.join('')}</div>${'</div>'.repeat(depth)}`;
}

describe('whatever the markup', () => {
  it('one row is shown, every row is found, and nothing else', () => {
    fc.assert(
      fc.property(build, fc.nat(11), (page, nth) => {
        document.body.innerHTML = html(page);
        const at = nth % page.rows.length;
        const part = (css: string): HTMLElement => {
          const found = [...document.querySelectorAll<HTMLElement>(`section > ${css}`)][at];
          if (found === undefined) throw new Error(css);
          return found;
        };
        const [row] = rowsAround(part('p'));
        let lesson = row === undefined ? null : lessonFor(row);
        for (const [field, css] of [
          ['text', 'p'],
          ['order', 'span'],
          ['time', 'time'],
        ] as const)
          lesson = lesson === null ? null : withField(lesson, field, part(css));
        expect(lesson).not.toBeNull();
        if (lesson === null) return;
        const reading = createAdapter(fileOf(lesson, PLACE)).readRows(document);
        const read =
          reading.kind === 'rows' ? reading.rows.map(({ review }) => [review.orderSn, review.text]) : [];
        expect(read).toEqual(page.rows.map((_, n) => [String(2611220000 + n), `第 ${n} 位买家说的话`]));
      }),
      { numRuns: 80 },
    );
  });
});

it('what does not repeat is no row', () => {
  document.body.innerHTML = '<main><h1>评价</h1><p>说明文字</p><p>更多说明</p><i>2026-11-22 10:00</i></main>';
  const [text] = document.querySelectorAll('p');
  expect(text === undefined ? null : rowsAround(text)).toEqual([]);
});

it('columns of one table row are no rows', () => {
  document.body.innerHTML = `<table>${'<tr><td><b>a</b><b>b</b><b>2026-11-22</b></td><td><b>c</b><b>d</b><b>e</b></td></tr>'.repeat(3)}</table>`;
  const cell = document.querySelector('td:nth-child(2) b');
  expect(cell === null ? null : rowsAround(cell)[0]?.localName).toBe('tr');
});
