import { GRADES, type Grade } from '@/lib/grading/contract';
import { type Share, wilson } from './wilson';

/** Cases of a shop by their grade as it is now, without the backlog: nobody has looked at that. */
export interface Tally {
  shop: string;
  grade: Grade;
  count: number;
}

/** A case whose grade an agent set. Equal grades: the agent confirmed the machine. */
export interface Corrected {
  shop: string;
  from: Grade;
  to: Grade;
  /** Whether the tallies count it. */
  tallied: boolean;
}

/** What became of everything that the machine gave one grade. */
export interface GradeAccount {
  grade: Grade;
  said: number;
  wrong: number;
  /** Share that was right. What nobody corrected counts as right. */
  precision: Share | null;
  /** What it was instead, the most frequent first. */
  instead: { grade: Grade; count: number }[];
}

export interface GradingAccount {
  graded: number;
  corrected: number;
  precision: Share | null;
  /** Grades that the machine gave, in the order of gravity. */
  grades: GradeAccount[];
}

/** The machine's record: what it said, and how often an agent said otherwise. `shop`: null = all of them. */
export function gradingAccount(
  tallies: readonly Tally[],
  corrected: readonly Corrected[],
  shop: string | null,
): GradingAccount {
  const of = <T extends { shop: string }>(all: readonly T[]): T[] =>
    shop === null ? [...all] : all.filter((one) => one.shop === shop);
  const set = of(corrected);
  const said = new Map<Grade, number>();
  const add = (grade: Grade, count: number): void => {
    said.set(grade, (said.get(grade) ?? 0) + count);
  };
  for (const { grade, count } of of(tallies)) add(grade, count);
  // The tallies have a corrected case under what the agent said.
  for (const { from, to, tallied } of set) {
    if (tallied) add(to, -1);
    add(from, 1);
  }
  const wrong = set.filter(({ from, to }) => from !== to);
  const grades = GRADES.filter((grade) => (said.get(grade) ?? 0) > 0).map((grade): GradeAccount => {
    const missed = wrong.filter(({ from }) => from === grade);
    const count = said.get(grade) ?? 0;
    const instead = GRADES.map((to) => ({ grade: to, count: missed.filter((one) => one.to === to).length }))
      .filter((one) => one.count > 0)
      .sort((a, b) => b.count - a.count);
    return {
      grade,
      said: count,
      wrong: missed.length,
      precision: wilson(count - missed.length, count),
      instead,
    };
  });
  const graded = grades.reduce((sum, one) => sum + one.said, 0);
  const precision = wilson(graded - wrong.length, graded);
  return { graded, corrected: wrong.length, precision, grades };
}
