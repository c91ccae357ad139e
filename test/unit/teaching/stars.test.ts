// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { starsOf } from '@/lib/consoles/answer/values';
import { readField } from '@/lib/consoles/rows/field';
import { Look } from '@/lib/consoles/rows/look';
import { starReaders } from '@/lib/teaching/stars';

const five = (make: (at: number) => string): string =>
  Array.from({ length: 5 }, (_, at) => make(at)).join('');

/** A rating as pages show it; `at` is what a person clicks. */
const RATINGS: [name: string, of: (stars: number) => string, at: string][] = [
  ['signs', (n) => `<b class="rate">${'★'.repeat(n)}${'☆'.repeat(5 - n)}</b>`, '.rate'],
  ['a figure', (n) => `<b class="rate">${n}.0</b>`, '.rate'],
  ['a figure with a unit', (n) => `<b class="rate">${n}分</b>`, '.rate'],
  ['a figure of a scale', (n) => `<b class="rate">${n}/5</b>`, '.rate'],
  ['a broken figure of a scale', (n) => `<b class="rate">${n}.0/5</b>`, '.rate'],
  ['a figure after its label', (n) => `<b class="rate">综合评分：${n}</b>`, '.rate'],
  ['a label for machines', (n) => `<b class="rate" aria-label="${n} 星，满分 5 星"></b>`, '.rate'],
  ['a label that names the scale first', (n) => `<b class="rate" title="满分5星，得${n}星"></b>`, '.rate'],
  [
    'a value for machines, an icon of it clicked',
    (n) => `<div role="slider" aria-valuenow="${n}"><i class="icon"></i></div>`,
    '.icon',
  ],
  ['a bar in per cent', (n) => `<div class="bar"><i style="width: ${n * 20}%"></i></div>`, '.bar'],
  [
    'icons told apart by a class',
    (n) => `<div class="rate">${five((at) => `<i class="star ${at < n ? 'full' : 'none'}"></i>`)}</div>`,
    '.star',
  ],
  [
    'icons of which the empty ones are named',
    (n) => `<div class="rate">${five((at) => `<i class="dot${at < n ? '' : ' empty'}"></i>`)}</div>`,
    '.dot',
  ],
  [
    'icons told apart within',
    (n) => `<ul>${five((at) => `<li><svg><path fill="${at < n ? '#fa0' : '#ddd'}"></path></svg></li>`)}</ul>`,
    'ul',
  ],
  [
    'pictures told apart by their address',
    (n) => `<p class="rate">${five((at) => `<img src="/${at < n ? 'on' : 'off'}.png">`)}</p>`,
    '.rate',
  ],
];

afterEach(() => {
  document.body.innerHTML = '';
});

describe('stars are read from', () => {
  it.each(RATINGS)('%s', (_, of, at) => {
    const said = [4, 1, 5, 2, 3];
    document.body.innerHTML = said.map((n) => `<div class="row"><p>说了什么 3 次</p>${of(n)}</div>`).join('');
    const all = [...document.querySelectorAll<HTMLElement>('.row')];
    const target = document.querySelector<HTMLElement>(`.row ${at}`);
    if (target === null) throw new Error(at);
    const readers = starReaders({ all, shadow: false }, target);
    expect(all.map((row) => starsOf(readField(new Look([row]), readers)?.value))).toEqual(said);
  });

  it('not from words without a figure', () => {
    document.body.innerHTML = '<div class="row"><b class="rate">不错</b></div>'.repeat(3);
    const all = [...document.querySelectorAll<HTMLElement>('.row')];
    const target = document.querySelector<HTMLElement>('.rate');
    expect(target === null ? null : starReaders({ all, shadow: false }, target)).toEqual([]);
  });
});
