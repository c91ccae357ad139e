import { type Finding, GRADES, type Grade } from '../contract';
import { normalise } from '../keywords/normalise';
import { type Clause, clausesOf } from './clauses';
import { deltaOf, deltasFor } from './deltas';
import { type Lesson, MOST_LESSONS, type ShopLayer } from './layer';
import { isRisk, LEAD } from './lead';
import { longestStep, type Move, moved, pruned } from './weights';

/** An agent's word on one review. */
export interface Correction {
  /** Read while learning, kept nowhere. */
  text: string;
  /** What the machine said, and what is right. Equal: the machine was right, and what spoke against it is forgotten. */
  from: Grade;
  to: Grade;
  /** epoch ms */
  at: number;
  /** Hash of the case's id: one case teaches one lesson, the last. */
  of: string;
  /** The machine's reasons: a clause that only praises teaches nothing. */
  reasons?: Pick<Finding['reasons'][number], 'label' | 'start' | 'end'>[];
}

/** By how much the corrected grade leads on the same text afterwards, in log-odds. */
const MARGIN = 3;
/** A clause that weighs less than this part of the weightiest is an aside. */
const ASIDE = 0.5;

/**
 * The layer after one correction: a passive-aggressive step over the n-grams of the text, as far as needed and no
 * further, so that the same text again gets the corrected grade. What the same case taught before is taken back first, so
 * a correction back to `from` unlearns. Deterministic. `lead`: log-odds by which the machine preferred `from` (see `leadOf`).
 */
export function learn(layer: ShopLayer, correction: Correction, lead: number = LEAD): ShopLayer {
  const { text, from, to, of, at } = correction;
  const clauses = clausesToLearn(correction);
  if (clauses.length === 0) return layer;
  const before = layer.lessons.find((lesson) => lesson.of === of);
  const base = before === undefined ? layer : unlearn(layer, before, clauses);
  const { deltas } = deltasFor(base, text);
  const length = clauses.reduce((sum, { weight }) => sum + weight * weight, 0);
  const ahead = (grade: Grade): number => deltaOf(deltas, grade) - deltaOf(deltas, from);
  if (from === to) {
    const rival = GRADES.reduce((best, grade) => (ahead(grade) > ahead(best) ? grade : best), from);
    return ahead(rival) <= 0
      ? base
      : {
          ...base,
          weights: moved(
            base.weights,
            clauses,
            { from, to: rival, step: -ahead(rival) / length },
            base.count,
          ),
        };
  }
  const wanted = Math.max(0, MARGIN + lead - ahead(to)) / length;
  const step = Math.min(longestStep(clauses), wanted);
  const count = base.count + 1;
  return {
    ...base,
    learnt: base.learnt + 1,
    count,
    since: base.since ?? at,
    weights: pruned(moved(base.weights, clauses, { from, to, step }, count)),
    lessons: [...base.lessons, { of, from, to, step }].slice(-MOST_LESSONS),
  };
}

/** Takes a lesson back, given the clauses it was learnt from. */
function unlearn(layer: ShopLayer, lesson: Lesson, clauses: readonly Clause[]): ShopLayer {
  const back: Move = { ...lesson, step: -lesson.step };
  const learnt = Math.max(0, layer.learnt - 1);
  return {
    ...layer,
    learnt,
    since: learnt === 0 ? null : layer.since,
    weights: moved(layer.weights, clauses, back, layer.count),
    lessons: layer.lessons.filter((one) => one !== lesson),
  };
}

/**
 * The clauses that matter: not what only praises ("物流很快" in a complaint about the fitter), and no asides, which alone in
 * another review would be the whole of it. Where a danger was taken back, the words that were taken for one: it must not be
 * learnt away by what stands beside it.
 */
function clausesToLearn({ text, from, reasons = [] }: Correction): Clause[] {
  const form = normalise(text);
  const all = clausesOf(form.text).map((clause) => {
    const [start, end] = form.span(clause.start, clause.end);
    const inside = reasons.filter((reason) => reason.start < end && reason.end > start);
    return { clause, labels: inside.map(({ label }) => label) };
  });
  const blamed = isRisk(from) ? all.filter(({ labels }) => labels.some((label) => label === from)) : [];
  const complaining = all.filter(
    ({ labels }) => labels.length === 0 || labels.some((label) => label !== 'positive'),
  );
  const [chosen = []] = [blamed, complaining, all].filter(({ length }) => length > 0);
  const most = Math.max(0, ...chosen.map(({ clause }) => clause.weight));
  return chosen.map(({ clause }) => clause).filter(({ weight }) => weight >= most * ASIDE);
}
