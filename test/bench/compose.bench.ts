import { GRADES } from '../../lib/grading/contract';
import { promisesIn } from '../../lib/promises/recognise';
import { composeDrafts } from '../../lib/reply/compose';
import { normalise } from '../../lib/review/normalise';
import { expect, test } from '../e2e/harness/fixtures';
import { input, NOW, seeds } from '../unit/reply/sample';
import { addFigures, median, ms, times } from './results';

const CASES = 10;
/** As many texts as `lib/store/offered.ts` hands over. */
const RECENT = 150;

interface Composed {
  times: number[];
  texts: string[];
}

/** Every grade in turn, as one shop works through them: with what it was offered before, or as if it were the first each time. */
function composeAll(remembers: boolean): Composed {
  const spent = new Set<string>();
  const recent: (readonly string[])[] = [];
  const composed: Composed = { times: [], texts: [] };
  for (const seed of seeds(CASES))
    for (const grade of GRADES) {
      const memory = { spent, recent: recent.slice(-RECENT) };
      const asked = input(grade, `${seed}-${grade}`, remembers ? { memory } : {});
      const began = performance.now();
      const { drafts } = composeDrafts(asked);
      composed.times.push(performance.now() - began);
      for (const { text, print, phrases } of drafts) {
        composed.texts.push(text);
        spent.add(print);
        recent.push(phrases);
      }
    }
  return composed;
}

test('three drafts, and the promises in them', () => {
  composeAll(false);
  const [first, later] = [composeAll(false), composeAll(true)];
  expect(later.texts).toHaveLength(CASES * GRADES.length * 3);
  addFigures({
    what: '写三份草稿（含 40 条规则；店铺已有 150 条近期草稿要避开）',
    measured: `${ms(median(later.times))}，最慢 ${ms(Math.max(...later.times))}`,
    beside: `没有要避开的：${ms(median(first.times))}`,
    ratio: times(median(later.times), median(first.times)),
  });

  const { texts } = later;
  const each = (work: (text: string) => void): number => {
    const runs = Array.from({ length: 5 }, () => {
      const began = performance.now();
      for (const text of texts) work(text);
      return (performance.now() - began) / texts.length;
    });
    return Math.min(...runs);
  };
  const [heard, read] = [
    each((text) => void promisesIn(text, { now: NOW, origin: 'public' })),
    each((text) => void normalise(text)),
  ];
  const length = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  addFigures({
    what: `认承诺：一条回复（平均 ${Math.round(length)} 字）`,
    measured: `${heard.toFixed(3)} ms`,
    beside: `只还原文字：${read.toFixed(3)} ms`,
    ratio: times(heard, read),
  });
});
