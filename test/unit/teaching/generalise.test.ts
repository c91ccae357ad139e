// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { createAdapter } from '@/lib/consoles/adapter';
import { consoleFileSchema } from '@/lib/consoles/file/schema';
import { rowsAround } from '@/lib/teaching/alike';
import { check } from '@/lib/teaching/check';
import { fileOf, lackingIn } from '@/lib/teaching/generalise';
import {
  type Lesson,
  lessonFor,
  TAUGHT_FIELDS,
  withField,
  withOpener,
  withoutField,
} from '@/lib/teaching/lesson';
import { deep, SAID, SNIPPETS, type Snippet, show } from './pages';

const PLACE = {
  url: new URL('https://desk.example.com/reviews?x=1'),
  framed: false,
  name: '试验台',
  now: Date.UTC(2026, 10, 22),
};

/** The whole lesson; the page is drawn anew before each click. */
function taught(snippet: Snippet): Lesson {
  const part = (name: keyof Snippet['at']): HTMLElement => {
    show(snippet);
    return deep(snippet.at[name]);
  };
  const [row] = rowsAround(part('text'));
  let lesson = row === undefined ? null : lessonFor(row);
  for (const field of TAUGHT_FIELDS) {
    const next: Lesson | null = lesson === null ? null : withField(lesson, field, part(field));
    if (next === null) throw new Error(`${field} was not learnt`);
    lesson = next;
  }
  const whole = lesson === null ? null : withOpener(lesson, part('reply'));
  if (whole === null) throw new Error('the reply button was not learnt');
  return whole;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe.each(SNIPPETS)('$name', (snippet) => {
  it('one row is taught, every row is read, and nothing else, though the page draws itself anew all the time', () => {
    const lesson = taught(snippet);
    show(snippet);
    const file = fileOf(lesson, PLACE);
    expect(consoleFileSchema.safeParse(file).error).toBeUndefined();
    const reading = createAdapter(file).readRows(document);
    expect(reading.kind).toBe('rows');
    const reviews = reading.kind === 'rows' ? reading.rows.map(({ review }) => review) : [];
    expect(
      reviews.map(({ text, rating, orderSn, product, paid, createdAt }) => ({
        text,
        stars: rating.stars,
        order: orderSn,
        product: product.name,
        price: ((paid ?? 0) / 100).toFixed(2),
        time: new Date((createdAt ?? 0) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' '),
      })),
    ).toEqual(
      SAID.map(({ text, stars, order, product, price, time }) => ({
        text,
        stars,
        order,
        product,
        price,
        time,
      })),
    );
    expect(check(file, document, lesson.alike).faults).toEqual([]);
  });
});

describe('the file of a lesson', () => {
  const lesson = (): Lesson => {
    document.body.innerHTML = '';
    return taught(SNIPPETS[1] ?? SNIPPETS[0] ?? failed());
  };
  const failed = (): never => {
    throw new Error('no page');
  };

  it.each([
    ['https://desk.example.com/reviews?x=1', { id: 'taught-desk-example-com', pages: ['/reviews'] }],
    ['https://desk.example.com/', { pages: [] }],
    ['https://desk.example.com/app#/shop/reviews?p=2', { pages: ['/app#/shop/reviews'] }],
    ['http://10.0.0.8:8080/r', { id: 'taught-10-0-0-8-8080', origins: ['http://10.0.0.8:8080'] }],
    [`https://${'a-very-long-host-name-'.repeat(2)}x.example.com/r`, { pages: ['/r'] }],
  ])('of %s has its own place', (url, expected) => {
    const file = fileOf(lesson(), { ...PLACE, url: new URL(url) });
    expect(consoleFileSchema.safeParse(file).error).toBeUndefined();
    expect(file).toMatchObject(expected);
  });

  it('in a frame names no page: what is around the frame has the same address', () => {
    expect(fileOf(lesson(), { ...PLACE, framed: true }).pages).toEqual([]);
  });

  it('needs an order number, or a time and words', () => {
    const whole = lesson();
    expect(lackingIn(whole)).toEqual([]);
    expect(lackingIn(withoutField(whole, 'order'))).toEqual([]);
    expect(fileOf(withoutField(whole, 'order'), PLACE).required).toEqual(['text', 'time']);
    expect(lackingIn(withoutField(withoutField(whole, 'order'), 'time'))).toEqual(['order']);
    expect(lackingIn(withoutField(whole, 'text'))).toEqual(['text']);
  });
});
