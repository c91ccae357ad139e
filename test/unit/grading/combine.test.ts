import { describe, expect, it } from 'vitest';
import { badnessOf } from '@/lib/grading/bad';
import { modelGrader } from '@/lib/grading/combine';
import type { Finding, GradingInput } from '@/lib/grading/contract';
import type { Calibration } from '@/lib/grading/model/file';
import { Network } from '@/lib/grading/model/network';
import { plainMachine } from '@/lib/grading/model/plain-kernel';
import { FLAGS } from '@/lib/grading/model/shape';
import { gradeOf } from '@/lib/grading/policy';
import { type Says, spokenModel } from './model/spoken';

/** No cause, no mood: what is left open. Characters then say what a test needs. */
const NEVER = Object.fromEntries(FLAGS.map((flag) => [flag, -4]));
const WORDS: Record<string, Says> = {
  甲: { moods: { negative: 5 }, flags: { quality: 6 }, primaries: { quality: 4 } },
  乙: { moods: { positive: 5 } },
  丙: { moods: { neutral: 3 } },
  丁: { moods: { negative: 1 }, flags: { quality: 6 }, primaries: { quality: 4 } },
  戊: { flags: { safety: 6 } },
  己: { flags: { sarcasm: 6 } },
  庚: { flags: { logistics: 6, service: 6 }, primaries: { logistics: 4, service: 3.4 } },
};

function grader(
  always: Says,
  calibrated: Partial<Calibration> = {},
): (known: Partial<GradingInput>) => Finding {
  const model = { ...spokenModel(always, WORDS), ...calibrated };
  const grade = modelGrader(new Network(model, plainMachine));
  return (known) => grade({ text: null, append: null, stars: null, ...known });
}
const grade = grader({ flags: NEVER });

describe('mood', () => {
  it.each<[string, Partial<GradingInput>, Finding['sentiment'], 'bad' | 'hidden' | null]>([
    ['a complaint', { text: '甲' }, 'negative', 'bad'],
    ['a complaint over five stars', { text: '甲', stars: 5 }, 'negative', 'hidden'],
    ['a complaint over the label "good"', { text: '甲', level: 'good' }, 'negative', 'hidden'],
    ['a mild one over five stars', { text: '丁', stars: 5 }, 'neutral', null],
    ['a mild one over four stars', { text: '丁', stars: 4 }, 'neutral', null],
    ['a mild one over the label "good"', { text: '丁', level: 'good' }, 'neutral', null],
    ['a mild one over three stars', { text: '丁', stars: 3 }, 'negative', 'bad'],
    ['a mild one without stars', { text: '丁' }, 'negative', 'bad'],
    ['praise over one star', { text: '乙', stars: 1 }, 'positive', 'bad'],
    ['praise over the label "bad"', { text: '乙', level: 'bad' }, 'positive', 'bad'],
    ['an open text over one star', { text: '东', stars: 1 }, 'negative', 'bad'],
  ])('%s', (_, known, sentiment, badness) => {
    const finding = grade(known);
    expect(finding.sentiment).toBe(sentiment);
    expect(badnessOf({ stars: known.stars ?? null, level: known.level ?? null }, finding)).toBe(badness);
  });

  it.each<[string, string, string, Finding['sentiment'], Finding['turn']]>([
    ['praise, then a complaint', '乙', '甲', 'negative', 'worse'],
    ['a complaint that was solved', '甲', '乙', 'neutral', 'better'],
    ['a complaint, then lukewarm', '甲', '丙', 'negative', 'better'],
    ['praise, then lukewarm', '乙', '丙', 'positive', 'worse'],
    ['a complaint twice', '甲', '甲东', 'negative', undefined],
  ])('%s', (_, text, append, sentiment, turn) => {
    const finding = grade({ text, append });
    expect(finding.sentiment).toBe(sentiment);
    expect(finding.turn).toBe(turn);
    expect('turn' in finding).toBe(turn !== undefined);
  });

  it('turns nowhere where one of both is no word of the buyer', () => {
    for (const known of [
      { text: '甲', append: '' },
      { text: '此用户没有填写评价。', append: '乙' },
    ])
      expect(grade(known)).not.toHaveProperty('turn');
  });
});

describe('what is known of the order', () => {
  it('names the cause of an open text by a low part score, and never that of plain words', () => {
    const slow = { parts: { logistics: 1, service: null } };
    const rude = { parts: { logistics: null, service: 1 } };
    // Both claimed and nearly even: the score decides.
    expect(grade({ text: '甲庚' }).primary).not.toBe('service');
    expect(grade({ text: '庚', stars: 1, ...rude }).primary).toBe('service');
    expect(grade({ text: '庚', stars: 1, ...slow }).primary).toBe('logistics');
    expect(grade({ text: '甲', ...slow })).toMatchObject({ causes: ['quality'], primary: 'quality' });
  });

  it.each<[string, GradingInput['parts'], Finding['causes']]>([
    ['not given', undefined, []],
    ['slow', { logistics: 1, service: 4 }, ['logistics']],
    ['rude, and slow too', { logistics: 2, service: 1 }, ['service', 'logistics']],
  ])('of a rating without a word the scores alone: %s', (_, parts, causes) => {
    const finding = grade({ stars: 1, ...(parts === undefined ? {} : { parts }) });
    expect(finding).toEqual({
      sentiment: null,
      causes,
      primary: causes[0] ?? null,
      risks: [],
      malice: [],
      sarcasm: false,
      confidence: null,
      reasons: [],
      by: 'model-0',
    });
  });
});

describe('the network and the phrases together', () => {
  it('claim what either of them says, with what it is worth', () => {
    const byPhrase = grade({ text: '甲，再不处理就打12315投诉' });
    expect(byPhrase.risks).toEqual(['legal']);
    expect(byPhrase.likelihoods?.legal).toBeGreaterThan(0.8);
    expect(byPhrase.confidence).toBe(byPhrase.likelihoods?.legal);
    expect(byPhrase.reasons.find(({ label }) => label === 'legal')?.text).toContain('12315');
    const byNetwork = grade({ text: '甲东，戊西' });
    expect(byNetwork).toMatchObject({ risks: ['safety'], likelihoods: { safety: 0.88 }, confidence: 0.88 });
    expect(byNetwork.reasons.find(({ label }) => label === 'safety')?.text).toBe('戊西');
  });

  it('do not take a phrase that is denied for said', () => {
    expect(grade({ text: '乙，没有过敏' })).toMatchObject({ risks: [], sentiment: 'positive' });
  });

  it('claim no risk that the network contradicts where phrases are wrong too often', () => {
    const supports = FLAGS.map((flag) => (flag === 'legal' ? -1 : -99));
    const wary = grader({ flags: NEVER }, { supports });
    expect(wary({ text: '甲，再不处理就打12315投诉' }).risks).toEqual([]);
    expect(wary({ text: '甲，擦完脸上过敏了' }).risks).toEqual(['safety']);
  });

  it('claim no sarcasm in praise that is meant', () => {
    expect(grade({ text: '乙己' }).sarcasm).toBe(false);
    expect(grade({ text: '甲己' }).sarcasm).toBe(true);
  });

  it('leave a likelihood with every label that is claimed, however small, and with all moods', () => {
    // Over a complaint one cause is claimed though none is likely.
    const finding = grader({ flags: NEVER, moods: { negative: 3 } })({
      text: '东',
    });
    expect(finding.causes).toEqual(['logistics']);
    expect(finding.likelihoods).toEqual({ logistics: 0.02, negative: 0.91, neutral: 0.05, positive: 0.05 });
  });

  it('are as sure of the grade as of what makes it', () => {
    const cause = grade({ text: '甲' });
    expect(gradeOf(cause)).toBe('quality');
    expect(cause.confidence).toBeGreaterThan(0.8);
    expect(cause.confidence).toBeLessThan(0.9);
    expect(grade({ text: '丙' }).confidence).toBeCloseTo(1 / 11, 1);
  });

  it('show for a complaint the words that spoke for its cause, and for bare praise those of the mood', () => {
    expect(grade({ text: '东边，甲某' }).reasons).toEqual([
      { label: 'quality', field: 'text', start: 3, end: 5, text: '甲某' },
    ]);
    expect(grade({ append: '乙某' }).reasons).toEqual([
      { label: 'positive', field: 'append', start: 0, end: 2, text: '乙某' },
    ]);
    expect(grade({ text: '丙' }).reasons).toEqual([]);
  });

  it('say nothing over what the platform wrote', () => {
    expect(grade({ text: '此用户没有填写评价。' })).toMatchObject({ sentiment: null, confidence: null });
  });
});
