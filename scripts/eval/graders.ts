import type { Grader } from '@/lib/grading/contract';
import { gradeByKeywords } from '@/lib/grading/keywords/grade';
import { bayesGrader } from '../lib/bayes/grader';
import { loadGrader } from '../lib/grader';
import { type Row, rowOf } from '../lib/measure/rows';
import { isHeldBack, realReviews, rowsOf } from '../lib/reviews';

export const GRADERS = ['model', 'keywords', 'bayes'] as const;
export type GraderName = (typeof GRADERS)[number];

export interface Candidate {
  name: GraderName;
  by: string;
  /** What a person should know of it; null: nothing. */
  note: string | null;
  grade: Grader;
}

/** A grader that cannot be had here; the message is for a person. */
export class NoGrader extends Error {
  override readonly name = 'NoGrader';
}

/** `model` is what the product uses. `measured`: what it will be measured on, from which nothing may be learnt. */
export async function candidate(name: GraderName, measured: readonly Row[]): Promise<Candidate> {
  if (name === 'model') return { name, ...(await loadGrader()) };
  const grade = name === 'keywords' ? gradeByKeywords : await trainedBayes(measured);
  return { name, by: grade({ text: null, append: null, stars: null }).by, note: null, grade };
}

async function trainedBayes(measured: readonly Row[]): Promise<Grader> {
  const path = realReviews('enriched');
  if (path === null) {
    throw new NoGrader(
      'bayes 要用真实评价训练，这里没有 · bayes learns from real reviews, which are not here',
    );
  }
  const tested = new Set(measured.map(({ text }) => text));
  const examples = (await rowsOf(path, rowOf)).flatMap(({ text, truth }) =>
    truth === null || tested.has(text) ? [] : [{ text, truth }],
  );
  if (examples.length === 0) {
    throw new NoGrader('bayes 不能在自己学过的评价上测 · bayes cannot be measured on what it learns from');
  }
  return bayesGrader(examples, await moodsFor(measured));
}

/** Shops' ratings are foretold best from shops' ratings: those of the pool that are not held back. None for labelled reviews. */
async function moodsFor(measured: readonly Row[]) {
  const path = realReviews('pool');
  if (path === null || measured.some(({ truth }) => truth !== null)) return [];
  const tested = new Set(measured.map(({ text }) => text));
  return (await rowsOf(path, rowOf))
    .filter(({ text }) => !isHeldBack(text) && !tested.has(text))
    .map(({ text, positive }) => ({ text, mood: positive ? ('positive' as const) : ('negative' as const) }));
}
