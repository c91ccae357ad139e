import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { type Stopped, stoppedAtDoor } from '@/components/reply/door';
import { type Asking, useAsking } from '@/components/reply/use-asking';
import { run } from '@/components/shell/command';
import { say } from '@/components/shell/notice';
import { snake } from '@/components/shell/words';
import type { CaseRow } from '@/lib/cases/case';
import type { ConsoleFile } from '@/lib/consoles/file/schema';
import type { OccupiedAnswer } from '@/lib/insertion/contract';
import { type ChatFill, fillChat } from './chat-tab';
import type { PrivateState } from './use-private';

/**
 * The two ways of a private text out of the desk: the clipboard, and the chat's own box. Either is an event of the case.
 * What is not certain to be in the box is copied instead, and said so; what a rule blocks goes neither way.
 */
export function useContact(
  row: CaseRow,
  { text, blocked, flush }: Pick<PrivateState, 'text' | 'blocked' | 'flush'>,
  file: ConsoleFile | null,
): { copy: () => void; fill: () => void; busy: boolean; why: string | null; asking: Asking | null } {
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const { asking, ask } = useAsking();
  const why = text.trim() === '' ? i18n.t('reply.empty') : blocked ? i18n.t('reply.blocked') : null;

  const once = async (work: () => Promise<void>): Promise<void> => {
    if (running.current) return;
    if (why !== null) return say('trouble', why);
    running.current = true;
    setBusy(true);
    // The journal tells first what was written, then where it went.
    flush();
    await work().catch(() => say('trouble', i18n.t('private.failed')));
    running.current = false;
    setBusy(false);
  };
  const copy = async (): Promise<boolean> => {
    if (!(await written(text))) return false;
    await run(row.id, { type: 'contacted', text, via: 'copied' });
    return true;
  };
  const copyOnly = async (): Promise<void> => {
    const stopped = await stoppedAtDoor(row, text, 'private');
    if (stopped !== null) say('trouble', i18n.t('reply.blocked'));
    else if (await copy()) say('done', i18n.t('private.copied'));
    else say('trouble', i18n.t('fill.copyFailed'));
  };
  const attempt = async (answer: OccupiedAnswer | null): Promise<ChatFill | Stopped> =>
    (await stoppedAtDoor(row, text, 'private', answer)) ??
    (file === null ? { kind: 'no-chat' } : fillChat(file, text, answer));
  const fillOrCopy = async (): Promise<void> => {
    let outcome: ChatFill | Stopped = await attempt(null);
    // Other text than the agent was shown is asked about anew.
    while (outcome.kind === 'occupied') {
      const seen = outcome.standing;
      const mode = await ask(seen);
      if (mode === null) {
        outcome = (await stoppedAtDoor(row, text, 'private')) ?? outcome;
        break;
      }
      outcome = await attempt({ mode, seen });
    }
    if (outcome.kind === 'inserted') {
      await run(row.id, { type: 'contacted', text, via: 'inserted' });
      say('done', i18n.t('private.inserted'));
    } else if (outcome.kind === 'blocked') say('trouble', i18n.t('reply.blocked'));
    else if (outcome.kind === 'blocked-together') say('trouble', i18n.t('private.blocked_together'));
    else say('trouble', wordFill(outcome), i18n.t((await copy()) ? 'fill.copied' : 'fill.notCopied'));
  };
  return { copy: () => void once(copyOnly), fill: () => void once(fillOrCopy), busy, why, asking };
}

function wordFill(outcome: Exclude<ChatFill, { kind: 'inserted' }>): string {
  if (outcome.kind === 'too-long') return i18n.t('fill.too_long', [outcome.limit]);
  if (outcome.kind === 'occupied') return i18n.t('private.occupied');
  if (outcome.kind === 'refused') return i18n.t('private.refused');
  if (outcome.kind === 'not-kept' || outcome.kind === 'replaced') return i18n.t('private.not_kept');
  if (outcome.kind === 'composing') return i18n.t('private.composing');
  if (outcome.kind === 'no-focus') return i18n.t('private.no_cursor');
  return i18n.t(`private.${snake(outcome.kind)}`);
}

function written(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
