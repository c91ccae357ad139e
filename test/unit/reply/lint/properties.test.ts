import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ReplyKind } from '@/lib/reply/contract';
import { lint, lintBy } from '@/lib/reply/lint';
import type { LintContext } from '@/lib/reply/lint/context';
import { canRewrite, rewritten } from '@/lib/reply/lint/rewrite';
import { RULES } from '@/lib/reply/lint/rules';
import { CORPUS } from '../../../fixtures/lint';
import { factsOf } from '../../../fixtures/lint/sample';

const KINDS: readonly ReplyKind[] = ['public', 'private', 'sms', 'appeal'];
const NOW = Date.UTC(2026, 10, 22, 7);

/** Whole replies, halves of them, and what a filter is dodged with, in any order. */
const piece = fc.oneof(
  fc.constantFrom(...CORPUS.map(({ text }) => text).filter((text) => text.length < 80)),
  fc.constantFrom(...CORPUS.map(({ text }) => text.slice(0, 6))),
  fc.constantFrom(
    '\u200b',
    '\u200d',
    '👨',
    '★',
    '❤',
    '。',
    '，',
    '\n',
    ' ',
    '評',
    'V',
    '1',
    '元',
    '{',
    '\ud800',
    '\u0336',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const anyText = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
const anyContext: fc.Arbitrary<LintContext> = fc.record({
  kind: fc.constantFrom(...KINDS),
  platform: fc.constantFrom('qianniu', 'doudian', 'kuaishou', 'taught-1', '__proto__', null),
  now: fc.constant(NOW),
  facts: fc.constantFrom(
    factsOf({}),
    factsOf({ grade: 'safety', review: '12315', sku: '蓝色', amounts: [500], limit: 500 }),
  ),
  likeness: fc.constantFrom(null, { share: 0.97, start: -4, end: 9_999, sameOpenings: 9 }),
});

it('on any text, in any context, names spans of that text and never throws', () => {
  fc.assert(
    fc.property(anyText, anyContext, (text, context) => {
      for (const { start, end, text: words } of lint(text, context)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(words).toBe(text.slice(start, end));
      }
    }),
    { numRuns: 400 },
  );
});

it('whatever can be rewritten passes its rule afterwards and is then left alone', () => {
  fc.assert(
    fc.property(anyText, anyContext, (text, context) => {
      for (const rule of RULES) {
        const changed = rewritten(text, { rule: rule.id }, context);
        if (!canRewrite(rule)) expect(changed).toBe(text);
        else {
          expect(lintBy(rule, changed, context), `${rule.id} ${changed}`).toEqual([]);
          expect(rewritten(changed, { rule: rule.id }, context)).toBe(changed);
        }
      }
    }),
    { numRuns: 200 },
  );
});

/** A text that was cut may lack what another rule then adds: how to say it shorter is for a person. */
const LENGTH = 'R33';

it('one rewrite after the other ends, with nothing left that has a way out', () => {
  for (const { text, given } of CORPUS) {
    const context: LintContext = { kind: 'public', ...given };
    let now = text;
    for (let step = 0; step < RULES.length; step++) {
      const next = lint(now, context).find(({ rule }) => isOpen(rule));
      if (next === undefined) break;
      now = rewritten(now, next, context);
    }
    expect(lint(now, context).filter(({ rule }) => isOpen(rule))).toEqual([]);
  }
});

const isOpen = (id: string): boolean =>
  id !== LENGTH && RULES.some((rule) => rule.id === id && canRewrite(rule));

it.each([
  '改一下评价。',
  '好评返现5元，',
  '加微信abc12；',
  '今天一定退款',
  '别家都是假货！',
  '呵呵',
  '给您打三次电话',
])('findings in %j grow with the text and no faster', (words) => {
  const found = (times: number) => lint(words.repeat(times), { kind: 'public' }).length;
  const [once, often] = [found(100), found(1_000)];
  expect(often).toBeGreaterThan(once);
  expect(often).toBeLessThanOrEqual(10 * once + 10);
});
