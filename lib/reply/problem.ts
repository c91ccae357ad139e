import type { Finding, Grade, Reason } from '@/lib/grading/contract';
import { BANKS } from './causes';
import type { PhraseBank } from './causes/bank';

/** What a reply calls the buyer's trouble: names of ours, never the buyer's words. */
export interface Problems {
  problem: string;
  /** Another one that the buyer named; null where there is none. */
  second: string | null;
}

/**
 * The problem of the grade, by the first word found for it; and the next cause of the finding, or the primary one where
 * the case is worked as a danger, a legal matter or malice.
 */
export function problemsOf(grade: Grade, { reasons, primary, causes }: Finding): Problems {
  const problem = nameOf(BANKS[grade], grade, reasons);
  const others = [...(primary === null ? [] : [primary]), ...causes].filter(
    (cause) => cause !== grade && cause !== 'other',
  );
  const [other] = others;
  const second = other === undefined ? null : secondOf(other, primary, reasons);
  return { problem, second: second !== null && alike(second, problem) ? null : second };
}

/** Beside the primary cause only what the buyer's words name: "两个小时就凉了" is no late parcel because a grader thinks so. */
function secondOf(cause: Grade, primary: Grade | null, reasons: readonly Reason[]): string | null {
  const bank = BANKS[cause];
  return cause === primary ? nameOf(bank, cause, reasons) : knownName(bank, cause, reasons);
}

function nameOf(bank: PhraseBank, label: Grade, reasons: readonly Reason[]): string {
  return knownName(bank, label, reasons) ?? bank.problem;
}

function knownName(bank: PhraseBank, label: Grade, reasons: readonly Reason[]): string | null {
  for (const reason of reasons) {
    if (reason.label !== label) continue;
    const known = bank.problems.find(([found]) => found.test(reason.text));
    if (known) return known[1];
  }
  return null;
}

/** One that the other says already would sound like a slip. */
function alike(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}
