import type { LintFinding } from '@/lib/reply/contract';
import type { Release } from '@/lib/reply/lint/context';
import { comparable } from '@/lib/review/text';
import type { CaseRow } from './case';
import type { Approval } from './work';

type ReleaseQuestion = Approval & { about: { kind: 'rule' } };

/** What the supervisor released in this case: each for one text that goes by one way. */
export function releasesOf({ approvals = [] }: Pick<CaseRow, 'approvals'>): Release[] {
  return approvals.filter(isRelease).flatMap(({ about, answer }) => {
    const { door, text, rules } = about;
    return answer === 'approved' ? [{ kind: door, text: comparable(text), rules }] : [];
  });
}

/** The last question about this very text that nobody took back, whatever became of it. null = none was asked. */
export function releaseQuestion(
  { approvals = [] }: Pick<CaseRow, 'approvals'>,
  text: string,
  door: 'public' | 'private',
): ReleaseQuestion | null {
  const same = comparable(text);
  return (
    approvals
      .filter(isRelease)
      .findLast(
        ({ about, answer }) =>
          answer !== 'withdrawn' && about.door === door && comparable(about.text) === same,
      ) ?? null
  );
}

/**
 * The rules that a supervisor would have to release for a text with these findings to leave; empty where nothing blocks it,
 * or where something does that nobody can release.
 */
export function releasable(findings: readonly LintFinding[]): string[] {
  const blocks = findings.filter(({ severity }) => severity === 'block');
  return blocks.every(({ supervised }) => supervised === true)
    ? [...new Set(blocks.map(({ rule }) => rule))]
    : [];
}

const isRelease = (one: Approval): one is ReleaseQuestion => one.about.kind === 'rule';
