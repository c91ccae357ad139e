import { expect, test } from 'vitest';
import { type Finding, GRADES, type Grade, NOTHING_FOUND } from '@/lib/grading/contract';
import { composeDrafts } from '@/lib/reply/compose';
import type { DraftInput } from '@/lib/reply/contract';
import { principlesOf } from '@/lib/reply/principles';
import { TONES } from '@/lib/reply/tones';
import { parseChinaTime } from '@/lib/review/time';

const NOW = parseChinaTime('2026-11-22 10:20') ?? 0;
const ANSWER_BY = parseChinaTime('2026-11-22 14:00') ?? 0;
const FINDING: Finding = { ...NOTHING_FOUND, by: 'test' };

function draftsFor(grade: Grade, tone: DraftInput['tone'], seed: string): string[] {
  const input: DraftInput = {
    grade,
    finding: FINDING,
    text: '不好',
    append: null,
    productName: '保温杯',
    said: null,
    answerBy: ANSWER_BY,
    now: NOW,
    tone,
    seed,
    turn: 0,
    memory: { spent: new Set(), recent: [] },
    length: 500,
    context: { kind: 'public', platform: 'qianniu', now: NOW },
  };
  return composeDrafts(input).drafts.map(({ text }) => text);
}

const CASES = GRADES.flatMap((grade) => TONES.map((tone) => [grade, tone] as const));

test.each(CASES)('our own drafts for %s, %s, stand well by all four principles', (grade, tone) => {
  const texts = Array.from({ length: 3 }, (_, i) => draftsFor(grade, tone, `qianniu:1:${i * 37}`)).flat();
  expect(texts.length).toBeGreaterThanOrEqual(3);
  const scores = texts.map((text) => principlesOf(text, { grade, finding: FINDING, share: null }));
  scores.forEach((score, i) => {
    for (const { principle, step, mends } of score)
      expect(step, `${principle}: ${texts[i]} ${JSON.stringify(mends)}`).not.toBe('poor');
  });
  const good = scores.flat().filter(({ step }) => step === 'good').length;
  expect(good / scores.flat().length).toBeGreaterThanOrEqual(0.9);
});
