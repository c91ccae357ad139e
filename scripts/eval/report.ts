import { badnessOf } from '@/lib/grading/bad';
import type { Grader } from '@/lib/grading/contract';
import { type LabelMeasures, measureLabels } from '../lib/measure/labels';
import { measurePolarity, type PolarityMeasures } from '../lib/measure/polarity';
import type { Row } from '../lib/measure/rows';
import type { Candidate } from './graders';

/** How many of the reviews with this true mood would open a hidden case if they had five stars. */
interface Hidden {
  mood: 'negative' | 'neutral' | 'positive';
  opened: number;
  of: number;
}

export interface Report extends Omit<Candidate, 'grade'> {
  /** null when no row has labels. */
  labels: LabelMeasures | null;
  hidden: Hidden[] | null;
  /** null when no row has a polarity. */
  polarity: PolarityMeasures | null;
  /** Reviews a second on one thread, in the quickest of some rounds: others may be at work on the machine. */
  perSecond: number;
}

const ROUNDS = 5;

export function reportOn({ grade, ...candidate }: Candidate, rows: readonly Row[]): Report {
  const graded = rows.map((row) => ({ row, finding: grade(row) }));
  const seconds = Math.min(...Array.from({ length: ROUNDS }, () => timed(grade, rows)));
  const judged = graded.flatMap(({ row: { truth, stars }, finding }) =>
    truth === null ? [] : [{ truth, stars, finding }],
  );
  const rated = graded.flatMap(({ row: { positive }, finding }) =>
    positive === null ? [] : [{ positive, finding }],
  );
  return {
    ...candidate,
    labels: judged.length === 0 ? null : measureLabels(judged),
    hidden: judged.length === 0 ? null : hiddenOf(grade, rows),
    polarity: rated.length === 0 ? null : measurePolarity(rated),
    perSecond: Math.round(rows.length / seconds),
  };
}

function timed(grade: Grader, rows: readonly Row[]): number {
  const began = performance.now();
  for (const row of rows) grade(row);
  return (performance.now() - began) / 1000;
}

function hiddenOf(grade: Grader, rows: readonly Row[]): Hidden[] {
  const opens = (row: Row) => badnessOf({ stars: 5, level: null }, grade({ ...row, stars: 5 })) === 'hidden';
  return (['negative', 'neutral', 'positive'] as const).map((mood) => {
    const of = rows.filter(({ truth }) => truth?.sentiment === mood);
    return { mood, opened: of.filter(opens).length, of: of.length };
  });
}
