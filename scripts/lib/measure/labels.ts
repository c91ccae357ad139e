import { CAUSES, type Finding } from '@/lib/grading/contract';
import { workOf } from '../work';
import { type Agreement, agreementOf } from './agreement';
import { type Calibration, type Claimed, calibrationOf } from './calibration';
import { CLAIMS, claimsOf, type Truth } from './rows';
import { type Macro, macroOf, type Scores, scoresOf } from './scores';

/** What was said of a review beside what is true of it. */
export interface Judged {
  truth: Truth;
  finding: Finding;
  /** 1–5, null = not known. */
  stars: number | null;
}

export interface LabelMeasures {
  n: number;
  /** By label, and `malice` as one: any of its labels. */
  labels: Record<string, Scores>;
  /** Over the ten causes. */
  macro: Macro;
  sentiment: Agreement;
  /** Over all reviews, "none" being an answer like another; and over those that name a cause. */
  primary: Agreement;
  primaryNamed: Agreement;
  /** What the case would be worked as; over all, and over those with something to work on. */
  grade: Agreement;
  gradeNamed: Agreement;
  /** Of `confidence`, the likelihood of the grade; reviews without one are not in it. */
  gradeCalibration: Calibration;
  /** Of every label's `likelihoods`, claimed or nearly. */
  labelCalibration: Calibration;
}

/** Everything that labelled reviews tell about a grader. */
export function measureLabels(judged: readonly Judged[]): LabelMeasures {
  const claims = judged.map(({ truth, finding }) => [claimsOf(truth), claimsOf(finding)] as const);
  const scores = new Map<string, Scores>(
    CLAIMS.map((label) => [
      label,
      scoresOf(claims.map(([truth, said]) => [truth.has(label), said.has(label)])),
    ]),
  );
  const anyMalice = scoresOf(
    judged.map(({ truth, finding }) => [truth.malice.length > 0, finding.malice.length > 0]),
  );
  const primaries = judged.map(({ truth, finding }) => [truth.primary, finding.primary] as const);
  const grades = judged.map(
    ({ truth, finding, stars }) => [workOf(truth, stars), workOf(finding, stars)] as const,
  );
  return {
    n: judged.length,
    labels: { ...Object.fromEntries(scores), malice: anyMalice },
    macro: macroOf(new Map([...scores].filter(([label]) => CAUSES.some((cause) => cause === label)))),
    sentiment: agreementOf(judged.map(({ truth, finding }) => [truth.sentiment, finding.sentiment] as const)),
    primary: agreementOf(primaries),
    primaryNamed: agreementOf(primaries.filter(([truth]) => truth !== null)),
    grade: agreementOf(grades),
    gradeNamed: agreementOf(grades.filter(([truth]) => truth !== null)),
    gradeCalibration: calibrationOf(
      judged.flatMap(({ finding: { confidence } }, i) =>
        confidence === null ? [] : [{ confidence, right: grades[i]?.[0] === grades[i]?.[1] }],
      ),
    ),
    labelCalibration: calibrationOf(judged.flatMap(likelihoodsOf)),
  };
}

function likelihoodsOf({ truth, finding }: Judged): Claimed[] {
  const labels = new Set<string>([...claimsOf(truth), ...(truth.sentiment ? [truth.sentiment] : [])]);
  return Object.entries(finding.likelihoods ?? {}).map(([label, confidence]) => ({
    confidence,
    right: labels.has(label),
  }));
}
