import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { nameOf } from '@/components/shell/places';
import { useConsoleFile, useConsoles } from '@/components/shell/use-consoles';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { TextArea } from '@/components/ui/input';
import { Section } from '@/components/ui/section';
import type { CaseRow } from '@/lib/cases/case';
import type { ReplyTarget } from '@/lib/consoles/contract';
import type { ConsoleFile } from '@/lib/consoles/file/schema';
import { UNKNOWN_LIMITS } from '@/lib/consoles/limits';
import type { Draft, LintFinding } from '@/lib/reply/contract';
import type { Near } from '@/lib/reply/likeness/reply-index';
import { isConfirmedIn } from '@/lib/settings/consoles';
import { LikenessNote } from './likeness-note';
import { LintList } from './lint-list';
import { TargetChoice } from './target-choice';
import type { Choice, DraftState } from './use-draft';

/** Three drafts to choose from, the editor, and what the rules say about the text. */
export function ReplySection({
  row,
  draft,
  findings,
  onRewrite,
  near,
  target,
  onTarget,
}: {
  row: CaseRow;
  draft: DraftState;
  findings: readonly LintFinding[];
  onRewrite: (finding: LintFinding) => void;
  near: Near | null;
  target: ReplyTarget | null;
  onTarget: (target: ReplyTarget | null) => void;
}) {
  const file = useConsoleFile(row.review.console);
  const { replyLength, replyAim } = file?.limits ?? UNKNOWN_LIMITS;
  const twoForms = row.review.append !== null && (file?.labels.appendReply ?? []).length > 0;
  return (
    <Section title={i18n.t('reply.title')} aside={<Drafts draft={draft} />}>
      <TextArea
        aria-label={i18n.t('reply.text')}
        aria-describedby="reply-count"
        rows={6}
        className="field-sizing-content max-h-80 min-h-24"
        value={draft.text}
        onChange={({ target }) => draft.write(target.value)}
      />
      <div id="reply-count" className="flex justify-between gap-2 text-faint text-xs">
        <span>{i18n.t('reply.publicHint')}</span>
        <Count length={draft.text.length} limit={replyLength ?? replyAim} hard={replyLength !== null} />
      </div>
      {file !== null && <Unconfirmed file={file} />}
      {twoForms && <TargetChoice target={target} onChange={onTarget} />}
      <LintList findings={findings} onRewrite={onRewrite} />
      <LikenessNote near={near} text={draft.text} />
      <span role="status" className="sr-only">
        {draft.saving ? i18n.t('reply.saving') : i18n.t('reply.saved')}
      </span>
    </Section>
  );
}

/** Said before the button is pressed: where the user has not checked the console, nothing is filled in. */
function Unconfirmed({ file }: { file: ConsoleFile }) {
  const consoles = useConsoles();
  if (consoles === null || isConfirmedIn(consoles, file)) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-muted text-sm">
      <span>{i18n.t('reply.unconfirmed', [nameOf(file)])}</span>
      <Button size="sm" onClick={() => void browser.runtime.openOptionsPage()}>
        {i18n.t('consoles.confirm')}
      </Button>
    </p>
  );
}

function Drafts({ draft }: { draft: DraftState }) {
  const tabs: { choice: Choice; label: string }[] = draft.drafts.map((one, i) => ({
    choice: i,
    label: wordStructure(one, i),
  }));
  if (draft.own !== null) tabs.push({ choice: 'own', label: i18n.t('reply.own') });
  return (
    <div role="radiogroup" aria-label={i18n.t('reply.drafts')} className="flex rounded-md bg-sunken p-0.5">
      {tabs.map(({ choice, label }) => (
        // biome-ignore lint/a11y/useSemanticElements: a native radio cannot be drawn as a segment with its own label
        <button
          key={choice}
          type="button"
          role="radio"
          aria-checked={draft.choice === choice}
          className={cx(
            'h-6 rounded-[5px] px-2 text-sm',
            draft.choice === choice
              ? 'bg-raised font-medium text-ink shadow-[0_0_0_1px_var(--line-strong)]'
              : 'text-muted hover:text-ink',
          )}
          onClick={() => draft.choose(choice)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

const STRUCTURES = {
  'sorry-solve-smile': 'reply.structure_sorry_solve_smile',
  'fact-first': 'reply.structure_fact_first',
  short: 'reply.structure_short',
} as const;

function wordStructure({ structure }: Draft, place: number): string {
  const key = Object.entries(STRUCTURES).find(([known]) => known === structure)?.[1];
  return key === undefined ? i18n.t('reply.structure_other', [place + 1]) : i18n.t(key);
}

function Count({ length, limit, hard }: { length: number; limit: number; hard: boolean }) {
  const over = length > limit;
  return (
    <span
      title={hard ? undefined : i18n.t('reply.aim', [limit])}
      className={cx('figures shrink-0', over && 'font-semibold text-ink')}
    >
      {i18n.t('reply.count', [length, limit])}
      {over && ` · ${i18n.t('reply.countOver', [length - limit])}`}
    </span>
  );
}
