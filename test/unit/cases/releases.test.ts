import { describe, expect, it } from 'vitest';
import { lintContextOf } from '@/lib/cases/lint-context';
import { releasable, releaseQuestion } from '@/lib/cases/releases';
import type { Approval } from '@/lib/cases/work';
import { lint } from '@/lib/reply/lint';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import { caseFrom } from '../../support/entries';
import { NOW } from '../../support/reviews';

/** R31 alone: more than may be given without the supervisor. */
const GIVEN = '抱歉，这单给您补偿300元，退回您的付款账户。';
const AWAY = `${GIVEN}请加微信 abc_123 联系。`;

const asked = (text: string, change: Partial<Approval> = {}, rules = ['R31']): Approval => ({
  id: 'a1',
  about: { kind: 'rule', rules, text, door: 'private' },
  note: '',
  askedAt: 1,
  by: '小林',
  answer: 'approved',
  answeredAt: 2,
  answeredBy: '主管',
  answerNote: '',
  ...change,
});

function blocks(
  text: string,
  approvals: Approval[],
  { kind = 'private' as 'private' | 'public', settings = DEFAULT_SETTINGS } = {},
): string[] {
  const row = { ...caseFrom({ paid: 8_850, console: 'doudian' }), approvals };
  return lint(text, { ...lintContextOf(row, settings, NOW), kind })
    .filter(({ severity }) => severity === 'block')
    .map(({ rule }) => rule);
}

describe('a release', () => {
  it('lets exactly this text pass, however it is spaced, and still says what was found', () => {
    expect(blocks(GIVEN, [])).toEqual(['R31']);
    expect(blocks(GIVEN, [asked(GIVEN)])).toEqual([]);
    expect(blocks(` ${GIVEN}\n`, [asked(GIVEN)])).toEqual([]);
    const row = { ...caseFrom({ paid: 8_850 }), approvals: [asked(GIVEN)] };
    const context = { ...lintContextOf(row, DEFAULT_SETTINGS, NOW), kind: 'private' as const };
    expect(lint(GIVEN, context)).toMatchObject([{ rule: 'R31', severity: 'warn', released: true }]);
  });

  it.each([
    ['another figure', GIVEN.replace('300', '3000'), [asked(GIVEN)]],
    ['a word more', `${GIVEN}谢谢`, [asked(GIVEN)]],
    ['a text that only contains it', `您好。${GIVEN}`, [asked(GIVEN)]],
    ['a question that waits', GIVEN, [asked(GIVEN, { answer: null })]],
    ['a refusal', GIVEN, [asked(GIVEN, { answer: 'refused' })]],
    ['a question that was taken back', GIVEN, [asked(GIVEN, { answer: 'withdrawn' })]],
    ['a release of another rule', GIVEN, [asked(GIVEN, {}, ['R03'])]],
    ['an approved amount', GIVEN, [asked('', { about: { kind: 'compensation', amount: 10_000 } })]],
  ])('is none for %s', (_, text, approvals) => {
    expect(blocks(text, approvals)).toContain('R31');
  });

  it('is none under the review where it was given for the chat', () => {
    expect(blocks(GIVEN, [asked(GIVEN)], { kind: 'public' })).toContain('R31');
  });

  it('never lifts a plain block, whatever the question names, nor a rule that was tightened since', () => {
    expect(blocks(AWAY, [asked(AWAY, {}, ['R31', 'R09', 'R10', 'R11', 'R12'])])).not.toEqual([]);
    const settings = { ...DEFAULT_SETTINGS, replyRules: { R31: 'block' as const } };
    expect(blocks(GIVEN, [asked(GIVEN)], { settings })).toEqual(['R31']);
  });

  it('is asked for where nothing else blocks', () => {
    const found = (text: string) => {
      const context = lintContextOf(caseFrom({ paid: 8_850 }), DEFAULT_SETTINGS, NOW);
      return releasable(lint(text, { ...context, kind: 'private' }));
    };
    expect(found(GIVEN)).toEqual(['R31']);
    expect(found(AWAY)).toEqual([]);
    expect(found('抱歉，我们马上为您处理。')).toEqual([]);
  });

  it('is found by its text, the last question first, and one that was taken back is none', () => {
    const approvals = [
      asked(GIVEN, { id: 'a1', answer: 'refused' }),
      asked(GIVEN, { id: 'a2', answer: 'withdrawn' }),
    ];
    expect(releaseQuestion({ approvals }, ` ${GIVEN}`, 'private')?.id).toBe('a1');
    expect(releaseQuestion({ approvals }, GIVEN, 'public')).toBeNull();
  });
});
