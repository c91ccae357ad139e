import { parseArgs } from 'node:util';
import * as z from 'zod';
import { gradeOf } from '@/lib/grading/policy';
import { drawerOf, shuffled } from '@/lib/reply/draw';
import { TONES } from '@/lib/reply/tones';
import { loadGrader } from '../lib/grader';
import { rowOf } from '../lib/measure/rows';
import { realReviews, rowsOf } from '../lib/reviews';
import { type Figures, measure } from './measure';
import { answerAll, type Complaint, labelled } from './shop';

const HELP = `用法 · usage: npm run drafts [-- --count 200] [--seed 1] [--show N]

对真实差评写草稿并测量：通过规则的比例、最近 50 条回复的最大相似度、是否点出问题。
Drafts replies to real bad reviews and measures: share that passes the rules, greatest likeness among the last 50 replies,
share that names the problem. Two runs: graded by the labels, graded by the product's own grader. --show prints N drafts.
退出码 · exit code: 0; 1 有一项没有达到 a figure misses its aim; 2 没有评价文件 no reviews.
`;
/** No two of the last 50 replies may be more alike. */
const MOST_ALIKE = 0.6;

/** `npm run drafts`. @returns the exit code */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      count: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      show: { type: 'string', default: '0' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const path = realReviews('natural');
  if (path === null) {
    console.error('没有评价文件 · the folder of real reviews is missing');
    return 2;
  }
  const runs = await complaintsOf(path, Number(values.count), values.seed);
  let failed = false;
  for (const [run, complaints] of Object.entries(runs))
    for (const tone of TONES) {
      const answered = answerAll(complaints, tone);
      const figures = measure(answered);
      failed ||= misses(figures);
      console.log(worded(`${run}, ${tone}`, complaints.length, figures));
      for (const { shown } of answered.slice(0, Number(values.show)))
        for (const draft of shown) console.log(`    [${draft.structure}] ${draft.text}`);
    }
  return failed ? 1 : 0;
}

const productSchema = z.object({ id: z.string(), cat: z.string() });

/** A sample of the bad reviews, twice: graded by the labels, and by the product. */
async function complaintsOf(
  path: string,
  count: number,
  seed: string,
): Promise<Record<'labels' | 'grader', Complaint[]>> {
  const { grade } = await loadGrader();
  const rows = await rowsOf(path, (line) => ({ ...rowOf(line), ...productSchema.parse(line) }));
  const bad = rows.filter(({ truth }) => truth?.sentiment === 'negative' && truth.primary !== null);
  const sample = shuffled(bad, drawerOf(seed)).slice(0, count);
  const all = sample.map(({ id, cat, text, append, stars, truth }) => {
    const found = grade({ text, append, stars });
    const byLabels = truth === null ? found : labelled(found, truth);
    return { id, product: cat, text, found, byLabels, primary: truth?.primary ?? 'other' };
  });
  return {
    labels: all.map(({ byLabels, primary, ...row }) => ({ ...row, grade: primary, finding: byLabels })),
    grader: all.map(({ found, ...row }) => ({ ...row, grade: gradeOf(found), finding: found })),
  };
}

function misses(figures: Figures): boolean {
  const { drafts, blocked, warned, short, named, primary, likeness } = figures;
  return blocked + warned + short > 0 || named < drafts || primary < drafts || likeness > MOST_ALIKE;
}

function worded(run: string, reviews: number, figures: Figures): string {
  const { drafts, blocked, warned, short, named, primary, likeness, passage, longest, pair } = figures;
  const share = (part: number) => `${((100 * part) / Math.max(drafts, 1)).toFixed(1)} %`;
  return [
    `${run}: ${reviews} reviews, ${drafts} drafts, ${short} reviews with fewer than 3, longest ${longest} characters`,
    `  rules: blocked ${share(blocked)}, warned ${share(warned)}`,
    `  names the problem of the grade ${share(named)}, of the primary cause ${share(primary)}`,
    `  any two of 50 in a row: likeness at most ${(100 * likeness).toFixed(1)} %, common passage at most ${passage} characters`,
    ...(pair === null || likeness <= MOST_ALIKE ? [] : pair.map((text) => `    ${text}`)),
  ].join('\n');
}
