import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badnessOf } from '@/lib/grading/bad';
import {
  CAUSES,
  type Finding,
  findingSchema,
  type GradingInput,
  type Label,
  MALICE,
  RISKS,
} from '@/lib/grading/contract';
import { ModelError } from '@/lib/grading/model/file';
import { openGrader } from '@/lib/grading/open';
import { clip } from '@/lib/review/text';
import { PLAIN } from './plain-sentences';
import { shippedFiles, shippedGrader } from './shipped';

const { model, kernel } = shippedFiles();
const grade = shippedGrader();

const piece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(...Object.values(PLAIN).flatMap((rows) => rows.map(([text]) => text))),
  },
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '，',
    '。',
    ' ',
    '\n',
    '\u200b',
    '🤮👎',
    '</script><b>',
    '顏色不對',
    'ＱＱ１２３',
    '\0\x07',
    '\ud83d',
  ),
);
const writing = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
const inputs: fc.Arbitrary<GradingInput> = fc.record({
  text: fc.option(writing),
  append: fc.option(writing, { freq: 1 }),
  stars: fc.option(fc.integer({ min: 1, max: 5 })),
  level: fc.constantFrom('good' as const, 'neutral' as const, 'bad' as const, null),
  parts: fc.record({
    logistics: fc.option(fc.integer({ min: 1, max: 5 })),
    service: fc.option(fc.integer({ min: 1, max: 5 })),
  }),
});

function claimedBy({ causes, risks, malice, sarcasm, sentiment }: Finding): Label[] {
  const mood = sentiment === null ? [] : [sentiment];
  return [...causes, ...risks, ...malice, ...(sarcasm ? (['sarcasm'] as const) : []), ...mood];
}

function expectSound(finding: Finding, { text, append }: GradingInput): void {
  expect(findingSchema.parse(finding)).toEqual(finding);
  const { causes, primary, likelihoods, reasons, sentiment } = finding;
  expect(primary === null ? causes.length === 0 : causes.includes(primary)).toBe(true);
  if (causes.includes('other')) expect(causes).toEqual(['other']);
  if (sentiment === 'negative') expect(primary).not.toBeNull();
  const hasWords = /[\p{L}\p{N}]/u.test(`${text ?? ''}${append ?? ''}`);
  if (finding.confidence === null) expect(hasWords && sentiment !== null).toBe(false);
  else {
    expect(claimedBy(finding).filter((label) => likelihoods?.[label] === undefined)).toEqual([]);
  }
  for (const order of [CAUSES, RISKS, MALICE] as readonly (readonly Label[])[]) {
    const said: Label[] = claimedBy(finding).filter((label) => order.includes(label));
    if (sentiment !== null) expect(said).toEqual(order.filter((label) => said.includes(label)));
  }
  for (const { field, start, end, text: words } of reasons) {
    const original = (field === 'text' ? text : append) ?? '';
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(original.length);
    expect(words).toBe(clip(original.slice(start, end), 200));
  }
}

describe('the grader that ships', () => {
  it('gives a sound finding of anything, always the same', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const finding = grade(input);
        expectSound(finding, input);
        expect(grade(input)).toEqual(finding);
      }),
      { numRuns: 400 },
    );
  });

  it.each<[string, string]>([
    ['nothing', ''],
    ['lone surrogates', '\ud83d质量差\udc4d'],
    ['only emoji', '🤮'.repeat(300)],
    ['one character', '差'],
    ['markup', '</script><img src=x onerror=alert(1)>质量太差'],
    ['control characters', '\0\u0001质\u0007量\u001b[31m差\u0085'],
    ['marks above marks', `差${'\u0301'.repeat(5_000)}`],
    ['right to left', '\u202e差量质\u202c'],
    ['a format string', '%s%n{{constructor}}<%= 7 %>'],
    ['as long as it looks at', '质量差！'.repeat(64)],
    ['one more', `${'质量差！'.repeat(64)}。`],
  ])('%s is graded', (_, text) => {
    for (const input of [
      { text, append: null, stars: 1 },
      { text: '很好', append: text, stars: null },
    ])
      expectSound(grade(input), input);
  });

  it('grades 100 kB by its beginning and its end', () => {
    const text = `${'这个杯子用了三天就漏水，质量太差。'.repeat(6_000)}`;
    const input = { text, append: null, stars: null };
    expect(grade(input)).toMatchObject({ sentiment: 'negative', primary: 'quality' });
    expectSound(grade(input), input);
  });

  it('says of a text what it says of it alone, whatever it read before', () => {
    fc.assert(
      fc.property(fc.array(inputs, { maxLength: 3 }), inputs, (before, input) => {
        const alone = openGrader(model, kernel).grade(input);
        for (const other of before) grade(other);
        expect(grade(input)).toEqual(alone);
      }),
      { numRuns: 12 },
    );
  });

  it('says without its kernel the same', () => {
    const plain = openGrader(model, null).grade;
    const texts = Object.values(PLAIN).flatMap((rows) => rows.map(([text]) => text));
    const inputs = texts.map((text, i) => ({ text, append: texts[i + 7] ?? null, stars: (i % 5) + 1 }));
    for (const input of inputs.filter((_, i) => i % 4 === 0)) expect(plain(input)).toEqual(grade(input));
  });

  it('does without a kernel that cannot be compiled', () => {
    const input = { text: '质量太差', append: null, stars: null };
    const broken = kernel.slice();
    broken.fill(0xff, 8);
    for (const bytes of [broken, new Uint8Array()])
      expect(openGrader(model, bytes).grade(input)).toEqual(grade(input));
  });

  it.each<[string, (file: Uint8Array) => Uint8Array]>([
    ['empty', () => new Uint8Array()],
    ['cut off', (file) => file.slice(0, -1)],
    ['half there', (file) => file.slice(0, file.length >> 1)],
    ['nothing but its beginning', (file) => Uint8Array.of(...file.subarray(0, 8), ...new Uint8Array(9))],
    ['a page of HTML', () => new TextEncoder().encode('<!doctype html><title>404</title>')],
    ['another version', (file) => file.slice().fill(0x39, 3, 4)],
    ['a header of another shape', (file) => file.slice().fill(0x20, 9, 12)],
  ])('refuses a model file that is %s', (_, spoil) => {
    expect(() => openGrader(spoil(model), kernel)).toThrow(ModelError);
  });
});

describe('the platform’s figures', () => {
  const say = (text: string | null, known: Partial<GradingInput> = {}) =>
    grade({ text, append: null, stars: null, ...known });
  const badness = (text: string | null, known: Partial<GradingInput>) =>
    badnessOf({ stars: known.stars ?? null, level: known.level ?? null }, say(text, known));

  it('find a complaint hidden under five stars', () => {
    const text = '质量太差了，用了两天就坏，客服也不理人';
    expect(badness(text, { stars: 5 })).toBe('hidden');
    expect(badness(text, { level: 'good' })).toBe('hidden');
    expect(badness('非常好，很满意', { stars: 5 })).toBeNull();
  });

  it('do not turn praise into a complaint, and make a low rating bad all the same', () => {
    const text = '非常好，很满意，下次还来买';
    expect(say(text, { stars: 1 }).sentiment).toBe('positive');
    expect(badness(text, { stars: 1 })).toBe('bad');
    expect(say(text, { stars: 1, parts: { logistics: 1, service: 1 } }).sentiment).toBe('positive');
  });

  it('never outweigh plain words', () => {
    const low = { stars: 1, parts: { logistics: 1, service: 1 } };
    expect(say('衣服质量太差，洗一次就破了', low).primary).toBe('quality');
    expect(say('怀疑是假货，和专柜的不一样', low).primary).toBe('authenticity');
  });

  it('only add to what speaks for their desk', () => {
    for (const [text] of Object.values(PLAIN).flat()) {
      const [open, slow] = [say(text), say(text, { parts: { logistics: 1, service: null } })];
      expect(slow.likelihoods?.logistics ?? 0).toBeGreaterThanOrEqual(open.likelihoods?.logistics ?? 0);
      expect(slow.sentiment).toBe(open.sentiment);
    }
  });

  it('name the desk of a rating without a word', () => {
    expect(say(null, { stars: 1, parts: { logistics: 1, service: 3 } })).toMatchObject({
      sentiment: null,
      causes: ['logistics'],
      primary: 'logistics',
      reasons: [],
    });
  });
});

describe('what the buyer added', () => {
  const say = (text: string, append: string) => grade({ text, append, stars: null });
  const [good, bad] = ['很好，非常满意，物流也快', '质量太差，用了三天就坏了'];

  it('turns praise for the worse', () => {
    expect(say(good, bad)).toMatchObject({ turn: 'worse', sentiment: 'negative', primary: 'quality' });
  });

  it('turns a complaint that was solved for the better', () => {
    expect(say(bad, good)).toMatchObject({ turn: 'better', sentiment: 'neutral' });
  });

  it('turns nothing that it repeats', () => {
    for (const text of [good, bad]) expect(say(text, text)).not.toHaveProperty('turn');
  });
});
