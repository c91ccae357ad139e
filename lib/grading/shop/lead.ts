import { type Finding, type Grade, RISKS } from '../contract';

/** What a grader is taken to believe at least, in log-odds: its grade leads every other by this. */
export const LEAD = 2;
/** No belief counts for more: of most labels only the claimed one is told, so the other side is a guess. */
const MOST_LEAD = 4;
/** A label of which the grader said nothing was not even nearly claimed. */
const UNSAID = 0.02;

/** By how much (log-odds) the machine preferred `from` to `to`; negative where only the shop's own layer stood against `to`. */
export function leadOf(
  { likelihoods, shop }: Pick<Finding, 'likelihoods' | 'shop'>,
  from: Grade,
  to: Grade,
): number {
  if (shop?.was === to) return -LEAD;
  // Malice has signs, not a likelihood of its own.
  if (likelihoods === undefined || from === 'malice' || to === 'malice') return LEAD;
  const sure = likelihoods[from];
  if (sure === undefined) return LEAD;
  return Math.min(MOST_LEAD, Math.max(LEAD, logit(sure) - logit(likelihoods[to] ?? UNSAID)));
}

function logit(likelihood: number): number {
  const inside = Math.min(0.999, Math.max(0.001, likelihood));
  return Math.log(inside / (1 - inside));
}

/** Harm and the law: wrong the other way they cost most. */
export function isRisk(grade: Grade): boolean {
  return RISKS.some((risk) => risk === grade);
}
