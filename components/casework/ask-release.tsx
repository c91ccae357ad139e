import { i18n } from '#i18n';
import { run } from '@/components/shell/command';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import type { CaseRow } from '@/lib/cases/case';
import { releasable, releaseQuestion } from '@/lib/cases/releases';
import type { LintFinding } from '@/lib/reply/contract';
import { withNote } from './words';

interface Released {
  row: CaseRow;
  /** The text as it stands, and where it is to leave. */
  text: string;
  door: 'public' | 'private';
  findings: readonly LintFinding[];
}

/** Asks the supervisor for exactly this text, where nothing but the supervisor's leave is missing. Sent once. */
export function askRelease({ row, text, door, findings }: Released): void {
  const rules = releasable(findings);
  if (rules.length === 0 || releaseQuestion(row, text, door)?.answer === null) return;
  void run(row.id, { type: 'ask', about: { kind: 'rule', rules, text, door }, note: '' });
}

/** What became of the question, or the button that asks it; nothing where the text may go or must be another one. */
export function AskRelease({ shortcut, ...asked }: Released & { shortcut: string }) {
  const question = releaseQuestion(asked.row, asked.text, asked.door);
  if (releasable(asked.findings).length === 0) return null;
  if (question?.answer === null)
    return <p className="text-muted text-sm">{i18n.t('approval.releaseWaits')}</p>;
  return (
    <div className="flex flex-col items-start gap-1 text-sm">
      {question?.answer === 'refused' && (
        <p className="[overflow-wrap:anywhere]">
          {withNote(i18n.t('approval.releaseRefused'), question.answerNote)}
        </p>
      )}
      <Button
        size="sm"
        title={i18n.t('approval.releaseHint')}
        aria-keyshortcuts={shortcut}
        onClick={() => askRelease(asked)}
      >
        {i18n.t('approval.release')}
        <Kbd>{shortcut.replace('+', ' ')}</Kbd>
      </Button>
    </div>
  );
}
