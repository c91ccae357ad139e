import type { Finding } from '@/lib/grading/contract';
import { DEFAULT_POLICY } from '@/lib/grading/policy';
import { workOf } from '../lib/work';
import type { ReviewLine } from './line';

/** The line that answers a review, keys in the order that the command promises. Reasons are spans of the line's text. */
export function answerLine({ id, text, stars }: ReviewLine, finding: Finding): string {
  const grade = workOf(finding, stars);
  const rule = grade === null ? null : DEFAULT_POLICY[grade];
  const answer = {
    sentiment: finding.sentiment,
    causes: finding.causes,
    primary: finding.primary,
    risk: finding.risks,
    malice: finding.malice,
    sarcasm: finding.sarcasm,
    confidence: finding.confidence,
    reasons: finding.reasons.map(({ label, start, end }) => ({
      label,
      start,
      end,
      text: (text ?? '').slice(start, end),
    })),
    grade,
    handler: rule?.handler ?? null,
    dueMinutes: rule?.minutes ?? null,
  };
  // The id is JSON already.
  return `{"id":${id},${JSON.stringify(answer).slice(1)}`;
}
