import { useRef } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { AskRelease, askRelease } from '@/components/casework/ask-release';
import { useKeys } from '@/components/shell/keys';
import { nameOf } from '@/components/shell/places';
import { useConsoleFile, useConsoles } from '@/components/shell/use-consoles';
import { TemplateTools } from '@/components/templates/template-tools';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { TextArea } from '@/components/ui/input';
import { Section } from '@/components/ui/section';
import type { CaseRow } from '@/lib/cases/case';
import type { ReplyTarget } from '@/lib/consoles/contract';
import type { ConsoleFile } from '@/lib/consoles/file/schema';
import { UNKNOWN_LIMITS } from '@/lib/consoles/limits';
import type { ModelSettings } from '@/lib/polish/address';
import type { LintFinding } from '@/lib/reply/contract';
import type { Near } from '@/lib/reply/likeness/reply-index';
import type { LintContext } from '@/lib/reply/lint/context';
import { toneSchema } from '@/lib/reply/tones';
import { isConfirmedIn } from '@/lib/settings/consoles';
import { DraftTabs } from './draft-tabs';
import { LikenessNote } from './likeness-note';
import { LintList } from './lint-list';
import { Polish } from './polish/polish';
import { PrinciplesNote } from './principles-note';
import { TargetChoice } from './target-choice';
import { ToneRow } from './tone-row';
import type { DraftState } from './use-draft';
import type { OfferState } from './use-offer';

/** Three drafts to choose from, the editor, and what the rules say about the text. */
export function ReplySection({
  row,
  draft,
  offer,
  findings,
  onRewrite,
  near,
  model,
  context,
  target,
  onTarget,
}: {
  row: CaseRow;
  draft: DraftState;
  offer: OfferState;
  findings: readonly LintFinding[];
  onRewrite: (finding: LintFinding) => void;
  near: Near | null;
  model: ModelSettings;
  context: LintContext;
  target: ReplyTarget | null;
  onTarget: (target: ReplyTarget | null) => void;
}) {
  const file = useConsoleFile(row.review.console);
  const { replyLength, replyAim } = file?.limits ?? UNKNOWN_LIMITS;
  const box = useRef<HTMLTextAreaElement>(null);
  const { source } = draft;
  const leave = { row, text: draft.text, door: 'public', findings } as const;
  useKeys({
    'Alt+y': () => askRelease(leave),
    Enter: ({ repeat }) => {
      // A key that is held since it opened the case writes no empty lines.
      if (repeat) return;
      box.current?.focus();
      box.current?.setSelectionRange(draft.text.length, draft.text.length);
    },
  });
  const tone = source.kind === 'draft' ? (toneSchema.safeParse(source.tone).data ?? null) : null;
  const twoForms = row.review.append !== null && (file?.labels.appendReply ?? []).length > 0;
  return (
    <Section title={i18n.t('reply.title')} aside={<DraftTabs draft={draft} />}>
      <ToneRow row={row} offer={offer} />
      <TextArea
        ref={box}
        aria-label={i18n.t('reply.text')}
        aria-describedby="reply-count"
        aria-keyshortcuts="Enter"
        rows={6}
        className="field-sizing-content max-h-80 min-h-24"
        value={draft.text}
        onChange={({ target }) => draft.write(target.value)}
      />
      <div id="reply-count" className="flex justify-between gap-2 text-faint text-xs">
        <span>{i18n.t('reply.publicHint')}</span>
        <Count length={draft.text.length} limit={replyLength ?? replyAim} hard={replyLength !== null} />
      </div>
      <TemplateTools row={row} kind="public" edited={{ ...draft, tone }} field={box} />
      {model.by !== 'off' && <Polish row={row} draft={draft} model={model} context={context} />}
      {file !== null && <Unconfirmed file={file} />}
      {twoForms && <TargetChoice target={target} onChange={onTarget} />}
      {draft.text.trim() !== '' && (
        <>
          <LintList findings={findings} onRewrite={onRewrite} />
          <AskRelease {...leave} shortcut="Alt+Y" />
        </>
      )}
      <LikenessNote near={near} text={draft.text} />
      <PrinciplesNote row={row} text={draft.text} share={near?.nearest?.share ?? null} />
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
