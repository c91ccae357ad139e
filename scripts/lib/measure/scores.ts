/** How often a label was claimed rightly and wrongly. Rates are 0–1, null where they would divide by nothing. */
export interface Scores {
  /** Rightly claimed, wrongly claimed, missed. */
  tp: number;
  fp: number;
  fn: number;
  /** How many reviews have it: tp + fn. */
  n: number;
  precision: number | null;
  recall: number | null;
  /** 2·tp / (2·tp + fp + fn). */
  f1: number | null;
}

/** Counts one label over pairs of what is true and what was said. */
export function scoresOf(pairs: Iterable<readonly [truth: boolean, said: boolean]>): Scores {
  let [tp, fp, fn] = [0, 0, 0];
  for (const [truth, said] of pairs) {
    if (truth && said) tp++;
    else if (said) fp++;
    else if (truth) fn++;
  }
  return {
    tp,
    fp,
    fn,
    n: tp + fn,
    precision: ratio(tp, tp + fp),
    recall: ratio(tp, tp + fn),
    f1: ratio(2 * tp, 2 * tp + fp + fn),
  };
}

export interface Macro {
  /** Plain mean of F1 over the labels that occur; null when none does. */
  f1: number | null;
  /** Labels that no review of the file has: their F1 would say nothing, so they are left out. */
  absent: string[];
}

/** A label that occurs and was never claimed rightly counts as 0. */
export function macroOf(scores: ReadonlyMap<string, Scores>): Macro {
  const present = [...scores.values()].filter(({ n }) => n > 0);
  const sum = present.reduce((total, { f1 }) => total + (f1 ?? 0), 0);
  const absent = [...scores].filter(([, { n }]) => n === 0).map(([label]) => label);
  return { f1: ratio(sum, present.length), absent };
}

/** null when there is nothing to divide by. */
export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
