import { gradeByPhrases as grade } from '../../lib/grading';
import { lint } from '../../lib/reply/lint';
import { normalise } from '../../lib/review/normalise';
import { expect, test } from '../e2e/harness/fixtures';
import { HONEST } from '../fixtures/lint';
import { addFigures, ms, times } from './results';

/** Pieces that come near to many patterns without being one: the dearest texts there are. */
const PIECES = ['改评价不会', '把那条', '请帮忙给', '坏', '不给', '没有', '用了3天', '和图片'];
const SHORT = 4_000;
const LONG = 40_000;

/** Best of three, of all pieces together, in ms. */
function timeOf(work: (text: string) => void, length: number): number {
  const runs = Array.from({ length: 3 }, () => {
    const began = performance.now();
    for (const piece of PIECES) work(piece.repeat(Math.ceil(length / piece.length)));
    return performance.now() - began;
  });
  return Math.min(...runs);
}

test('rules and words grow with the text and no faster', () => {
  const checks = [
    ['规则检查', (text: string) => void lint(text, { kind: 'public' })],
    ['分级', (text: string) => void grade({ text, append: null, stars: null })],
  ] as const;
  for (const [name, work] of checks) {
    timeOf(work, SHORT);
    const [short, long] = [timeOf(work, SHORT), timeOf(work, LONG)];
    expect(long).toBeGreaterThan(0);
    addFigures({
      what: `${name}：最坏的文字，4 万字`,
      measured: ms(long),
      beside: `4 千字：${ms(short)}`,
      ratio: times(long, short),
    });
  }
});

/** An ordinary long reply. Characters. */
const REPLY = 300;
/** The project's own promise for one of them. ms */
const PROMISED = 2;
const TEXTS = 60;

test('one reply of 300 characters', () => {
  const whole = HONEST.filter((sample) => sample.whole).map(({ text }) => text);
  const replies = Array.from({ length: TEXTS }, (_, i) =>
    [...whole.slice(i % whole.length), ...whole].join('').slice(0, REPLY),
  );
  const each = (work: (text: string) => void): number => {
    const runs = Array.from({ length: 5 }, () => {
      const began = performance.now();
      for (const text of replies) work(text);
      return (performance.now() - began) / TEXTS;
    });
    return Math.min(...runs);
  };
  const [linted, read] = [
    each((text) => void lint(text, { kind: 'public' })),
    each((text) => void normalise(text)),
  ];
  expect(linted).toBeGreaterThan(0);
  addFigures({
    what: '规则检查：一条 300 字的回复，40 条规则',
    measured: `${linted.toFixed(2)} ms（上限 ${ms(PROMISED)}）`,
    beside: `只还原文字：${read.toFixed(3)} ms`,
    ratio: times(linted, read),
  });
});
