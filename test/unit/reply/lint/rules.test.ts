import { describe, expect, it } from 'vitest';
import { lint, lintBy } from '@/lib/reply/lint';
import type { LintContext } from '@/lib/reply/lint/context';
import { canRewrite, rewritten } from '@/lib/reply/lint/rewrite';
import type { Example, Rule } from '@/lib/reply/lint/rule';
import { RULES } from '@/lib/reply/lint/rules';
import { parseChinaTime } from '@/lib/review/time';

/** Where a rule holds first. */
const kindOf = (rule: Rule) => rule.kinds[0] ?? 'public';
const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text);
const contextOf = (rule: Rule, example: Example): LintContext => ({
  kind: kindOf(rule),
  ...(typeof example === 'string' ? {} : example.given),
});
const examples = RULES.flatMap((rule) =>
  rule.offending.map((example) => [rule.id, textOf(example), rule, contextOf(rule, example)] as const),
);
const safe = RULES.flatMap((rule) => rule.safe.map((text) => [rule.id, text, kindOf(rule)] as const));

it('there are the forty rules of the compliance data, in order', () => {
  expect(RULES.map(({ id }) => id)).toEqual(
    Array.from({ length: 40 }, (_, i) => `R${String(i + 1).padStart(2, '0')}`),
  );
});

it.each(RULES.map((rule) => [rule.id, rule] as const))(
  '%s says what it rests on, and has examples',
  (_, rule) => {
    expect(parseChinaTime(rule.asOf)).not.toBeNull();
    for (const words of [rule.basis, rule.source, rule.title, rule.message])
      expect(words.length).toBeGreaterThan(3);
    expect(rule.offending.length).toBeGreaterThanOrEqual(3);
    expect(rule.safe.length).toBeGreaterThanOrEqual(1);
    expect(rule.kinds.length).toBeGreaterThan(0);
  },
);

describe('the rules by their own examples', () => {
  it.each(examples)(
    '%s finds %j, and its rewrite is clean and its own rewrite',
    (id, text, rule, context) => {
      expect(lint(text, context).map((finding) => finding.rule)).toContain(id);
      if (!canRewrite(rule)) return;
      const changed = rewritten(text, { rule: id }, context);
      expect(lintBy(rule, changed, context)).toEqual([]);
      expect(rewritten(changed, { rule: id }, context)).toBe(changed);
    },
  );

  it.each(safe)('%s lets %j pass, and so does every other rule', (_, text, kind) => {
    const context = { kind, now: parseChinaTime('2026-11-22 10:00') ?? 0 };
    expect(lint(text, context).filter(({ rule }) => rule !== 'R34')).toEqual([]);
  });

  it.each(RULES.flatMap(({ id, rewrite }) => (rewrite === null || rewrite === '' ? [] : [[id, rewrite]])))(
    'the sentence of %s passes every rule',
    (_, sentence) => {
      for (const kind of ['public', 'private'] as const)
        expect(lint(sentence, { kind }).filter(({ rule }) => rule !== 'R34')).toEqual([]);
    },
  );
});
