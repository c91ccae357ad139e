import type { Finding } from '@/lib/grading/contract';

/** Below this the grade is about as likely wrong as right: worth a look. */
const UNSURE = 0.6;

/** Whether the grader itself doubts its grade; what was not measured is not called doubtful. */
export function isUnsure({ confidence }: Pick<Finding, 'confidence'>): boolean {
  return confidence !== null && confidence < UNSURE;
}
