import { GRADES, type Grade } from '../contract';
import { normalise } from '../keywords/normalise';
import { type Clause, clausesOf } from './clauses';
import type { ShopLayer } from './layer';

/** What a layer says of one text. */
export interface ShopSay {
  /** Log-odds to add, over {@link GRADES}. All 0 where the shop taught nothing about it. */
  deltas: number[];
  /** Stretches of the original text that carried it, strongest first: which grade each spoke for, and how strongly. */
  spans: { grade: Grade; start: number; end: number; delta: number }[];
  /** Corrections in force behind it. */
  learnt: number;
}

/**
 * Of a clause less than the first share must be known to count at all, and from the second on it counts in full: a
 * stranger shares a word or two with everything. Tuned on the enriched labels.
 */
const TRUSTED = { from: 0.3, to: 0.6 } as const;
/** Bound of what a layer may add, in log-odds. */
const MOST = 8;
/** A stretch that carried less is no reason to show. */
const CARRIES = 0.1;

const PLACE = new Map(GRADES.map((grade, i) => [grade, i]));

/** What deltas over {@link GRADES} say of one of them. */
export function deltaOf(deltas: readonly number[], grade: Grade): number {
  return deltas[PLACE.get(grade) ?? -1] ?? 0;
}

/** What the corrections of the shop add to the grades of this text. Linear in the text. */
export function deltasFor(layer: ShopLayer, text: string): ShopSay {
  const total = GRADES.map(() => 0);
  const spans: ShopSay['spans'] = [];
  if (layer.learnt > 0) {
    const form = normalise(text);
    for (const clause of clausesOf(form.text)) {
      const { score, known } = scoreOf(layer, clause);
      const trust = between(0, (known - TRUSTED.from) / (TRUSTED.to - TRUSTED.from), 1) * clause.weight;
      const [start, end] = form.span(clause.start, clause.end);
      GRADES.forEach((grade, i) => {
        const delta = trust * (score[i] ?? 0);
        total[i] = (total[i] ?? 0) + delta;
        if (delta >= CARRIES) spans.push({ grade, start, end, delta });
      });
    }
  }
  spans.sort((a, b) => b.delta - a.delta || a.start - b.start);
  return { deltas: total.map((delta) => between(-MOST, delta, MOST)), spans, learnt: layer.learnt };
}

/** What the weights say of a clause, over {@link GRADES}, and how much of it (0–1) they know at all. */
function scoreOf(layer: ShopLayer, { grams }: Clause): { score: number[]; known: number } {
  const score = GRADES.map(() => 0);
  let known = 0;
  for (const [hash, share] of grams) {
    const weight = layer.weights[hash];
    if (weight === undefined) continue;
    known += share * share;
    GRADES.forEach((grade, i) => {
      score[i] = (score[i] ?? 0) + share * (weight.d[grade] ?? 0);
    });
  }
  return { score, known };
}

export function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
