import type { CaseRow } from '@/lib/cases/case';
import { type Finding, GRADES, type Grade, MALICE } from '@/lib/grading/contract';

/** The letter that, with Shift, sets a grade at once: the first of its English name where it is free. */
export const GRADE_KEYS: Record<Grade, string> = {
  safety: 'D',
  legal: 'F',
  malice: 'E',
  authenticity: 'A',
  quality: 'Q',
  mismatch: 'M',
  size: 'Z',
  wrong_item: 'W',
  packaging: 'P',
  logistics: 'L',
  service: 'S',
  price: 'V',
  other: 'O',
};

/** Grades offered beside the present one. */
const OFFERED = 3;
/** A label that is less likely than this is no suggestion. */
const LIKELY = 0.1;
/** Below this, swear words or a named rival suggest no malice: every angry review would carry the word. */
const HARSH = 0.25;
/** What the text names without a likelihood of its own. */
const NAMED = 0.5;

/**
 * The other grades that the case may well be, likeliest first: what the machine had said where an agent set another, then by
 * likelihood, named or measured.
 */
export function likelyOthers({
  grade,
  finding,
  machineGrade,
}: Pick<CaseRow, 'grade' | 'finding' | 'machineGrade'>): Grade[] {
  const before = machineGrade ?? finding.shop?.was;
  const ranked = GRADES.map((one) => ({ one, likely: one === before ? 1 : likelihoodOf(one, finding) }))
    .filter(({ one, likely }) => one !== grade && likely >= LIKELY)
    .sort((a, b) => b.likely - a.likely);
  return ranked.slice(0, OFFERED).map(({ one }) => one);
}

function likelihoodOf(grade: Grade, { likelihoods = {}, causes, risks, malice }: Finding): number {
  // Words about nothing accuse nobody (policy.ts).
  const signs = MALICE.filter((sign) => sign !== 'irrelevant').map((sign) => {
    const likely = likelihoods[sign] ?? (malice.includes(sign) ? NAMED : 0);
    return (sign === 'abuse' || sign === 'competitor') && likely < HARSH ? 0 : likely;
  });
  if (grade === 'malice') return Math.max(...signs);
  const named: readonly string[] = [...causes, ...risks];
  return likelihoods[grade] ?? (named.includes(grade) ? NAMED : 0);
}
