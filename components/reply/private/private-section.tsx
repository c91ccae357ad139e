import { ExternalLink } from 'lucide-react';
import { useId, useRef } from 'react';
import { i18n } from '#i18n';
import { AskRelease, askRelease } from '@/components/casework/ask-release';
import { LintList } from '@/components/reply/lint-list';
import { OccupiedDialog } from '@/components/reply/occupied-dialog';
import { useKeys } from '@/components/shell/keys';
import { say } from '@/components/shell/notice';
import { useNow } from '@/components/shell/now';
import { useConsoleFile } from '@/components/shell/use-consoles';
import { snake } from '@/components/shell/words';
import { type EditedText, TemplateTools } from '@/components/templates/template-tools';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/input';
import { Kbd } from '@/components/ui/kbd';
import { Section } from '@/components/ui/section';
import { Segments } from '@/components/ui/segments';
import type { CaseRow } from '@/lib/cases/case';
import { type ChatLink, chatLink } from '@/lib/consoles/chat';
import type { ConsoleFile } from '@/lib/consoles/file/schema';
import type { Tone } from '@/lib/reply/tones';
import type { Settings } from '@/lib/settings/schema';
import { openChat } from './chat-tab';
import { ContactDoubts } from './contact-doubts';
import { FindOrder } from './find-order';
import { useContact } from './use-contact';
import { type PrivateState, usePrivate } from './use-private';

/** The text for the order chat: written, checked, and taken to the chat by the clipboard or into the box with the cursor. */
export function PrivateSection({
  row,
  settings,
  tone,
}: {
  row: CaseRow;
  settings: Settings;
  /** As the public reply speaks: one buyer hears one voice. */
  tone: Tone;
}) {
  const now = useNow();
  const state = usePrivate(row, settings, tone, now);
  const file = useConsoleFile(row.review.console);
  const contact = useContact(row, state, file);
  const link = file === null ? null : chatLink(file, row.review.orderSn);
  const box = useRef<HTMLTextAreaElement>(null);
  const hint = useId();
  const leave = { row, text: state.text, door: 'private', findings: state.findings } as const;
  const open = () => openOrSay(file, link);
  useKeys({
    'Alt+p': () => box.current?.focus(),
    'Alt+c': contact.copy,
    'Alt+i': contact.fill,
    'Alt+o': open,
    'Alt+q': () => askRelease(leave),
    'Alt+s': () => state.choose(after(state.choices, state.choice)),
  });
  return (
    <Section title={i18n.t('private.title')} aside={<Choices state={state} />}>
      <TextArea
        ref={box}
        aria-label={i18n.t('private.text')}
        aria-describedby={hint}
        aria-keyshortcuts="Alt+P"
        rows={5}
        className="field-sizing-content max-h-80 min-h-20"
        value={state.text}
        onChange={({ target }) => state.write(target.value)}
      />
      <p id={hint} className="text-faint text-xs">
        {i18n.t('offer.privateOnly')}
      </p>
      <TemplateTools row={row} kind="private" edited={editedOf(state, tone)} field={box} />
      {state.text.trim() !== '' && (
        <>
          <LintList label={i18n.t('private.lintTitle')} findings={state.findings} onRewrite={state.rewrite} />
          <AskRelease {...leave} shortcut="Alt+Q" />
        </>
      )}
      <ContactDoubts row={row} text={state.text} now={now} />
      <div className="flex flex-wrap items-center gap-1.5">
        <Button
          aria-keyshortcuts="Alt+C"
          disabled={contact.busy || contact.why !== null}
          title={contact.why ?? undefined}
          onClick={contact.copy}
        >
          {i18n.t('private.copy')}
          <Kbd>Alt C</Kbd>
        </Button>
        <Button
          aria-keyshortcuts="Alt+I"
          disabled={contact.busy || contact.why !== null}
          title={contact.why ?? i18n.t('private.fillHint')}
          onClick={contact.fill}
        >
          {i18n.t('private.fill')}
          <Kbd>Alt I</Kbd>
        </Button>
        {link !== null && (
          <Button look="quiet" aria-keyshortcuts="Alt+O" className="!px-2" onClick={open}>
            {i18n.t('private.open')}
            <ExternalLink aria-hidden className="size-3" />
          </Button>
        )}
      </div>
      {contact.asking !== null && <OccupiedDialog asking={contact.asking} />}
      <FindOrder link={link} orderSn={row.review.orderSn} />
      <span role="status" className="sr-only">
        {i18n.t(state.saving ? 'reply.saving' : 'private.saved')}
      </span>
    </Section>
  );
}

/** Where a chat text came from is not kept: a template's text is the agent's own from then on. */
function editedOf({ text, choice, write }: PrivateState, tone: Tone): EditedText {
  return { text, tone, source: { kind: 'own' }, offered: choice === 'own' ? null : text, write, take: write };
}

/** The next of them, and after the last the first. */
function after<T>(all: readonly T[], one: T): T {
  return all[(all.indexOf(one) + 1) % all.length] ?? one;
}

function openOrSay(file: ConsoleFile | null, link: ChatLink | null): void {
  if (file === null || link === null) say('trouble', i18n.t('private.noAddress'));
  else void openChat(file, link.url, link.byOrder).catch(() => say('trouble', i18n.t('private.failed')));
}

function Choices({ state }: { state: PrivateState }) {
  if (state.choices.length < 2) return null;
  return (
    <Segments
      label={i18n.t('private.drafts')}
      shortcut="Alt+S"
      options={state.choices.map((value) => ({ value, label: i18n.t(`private.structure_${snake(value)}`) }))}
      value={state.choice}
      onChange={state.choose}
    />
  );
}
