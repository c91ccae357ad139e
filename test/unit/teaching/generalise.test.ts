// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { createAdapter } from '@/lib/consoles/adapter';
import { consoleFileSchema } from '@/lib/consoles/file/schema';
import { rowsAround } from '@/lib/teaching/alike';
import { check } from '@/lib/teaching/check';
import { fileOf } from '@/lib/teaching/generalise';
import { type Lesson, lessonFor, TAUGHT_FIELDS, withField, withOpener } from '@/lib/teaching/lesson';
import { deep, SAID, SNIPPETS, type Snippet, show } from './pages';

const PLACE = { url: new URL('https://desk.example.com/reviews?x=1'), framed: false, name: '试验台', now: Date.UTC(2026, 10, 22) };

function taught({ at }: Snippet): Lesson {
  const [row] = rowsAround(deep(at.text));
  let lesson = row === undefined ? null : lessonFor(row);
  for (const field of TAUGHT_FIELDS) {
    const next: Lesson | null = lesson === null ? null : withField(lesson, field, deep(at[field]));
    if (next === null) throw new Error(`${field} was not learnt`);
    lesson = next;
  }
  const whole = lesson === null ? null : withOpener(lesson, deep(at.reply));
  if (whole === null) throw new Error('the reply button was not learnt');
  return whole;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe.each(SNIPPETS)('$name', (snippet) => {
  it('one row is taught, every row is read, and nothing else', () => {
    show(snippet);
    const lesson = taught(snippet);
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
    ).toEqual(SAID.map(({ text, stars, order, product, price, time }) => ({ text, stars, order, product, price, time })));
    expect(check(file, document, lesson.alike).faults).toEqual([]);
  });
});
