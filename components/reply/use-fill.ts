import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { hush, say } from '@/components/shell/notice';
import { useConsoles } from '@/components/shell/use-consoles';
import { snake, wordOutcome } from '@/components/shell/words';
import type { CaseRow } from '@/lib/cases/case';
import type { ReplyTarget } from '@/lib/consoles/contract';
import type { OccupiedAnswer } from '@/lib/insertion/contract';
import type { FillOutcome } from '@/lib/messages';
import { effectiveFile, filesIn } from '@/lib/settings/consoles';
import { storageTrouble } from '@/lib/store/trouble';
import { stoppedAtDoor } from './door';
import { fillReply } from './fill';
import { type Asking, useAsking } from './use-asking';
import type { DraftState } from './use-draft';

/**
 * Fills the page's box. What is not certain to be there is copied instead, and said so. Where nobody reads the console (a
 * review that was imported, a lesson that was deleted) there is no page to fill: then it only `copies`. `why`: reason not
 * to. While `asking` it waits for the answer. `onInserted`: the text is in the page.
 */
export function useFill(
  row: CaseRow,
  { text, flush }: Pick<DraftState, 'text' | 'flush'>,
  target: ReplyTarget | null,
  why: string | null,
  onInserted: () => void = () => undefined,
): { run: () => void; busy: boolean; copies: boolean; asking: Asking | null } {
  const [busy, setBusy] = useState(false);
  const { asking, ask } = useAsking();
  const running = useRef(false);
  const consoles = useConsoles();
  const copies = consoles !== null && filesIn(consoles).every((file) => file.id !== row.review.console);
  // What was said about the text before is not true of this one.
  useEffect(hush, [why, row.lane]);
  const fill = async (): Promise<void> => {
    if (running.current) return;
    if (why !== null) return say('trouble', why);
    running.current = true;
    setBusy(true);
    // What became of the last fill is not what becomes of this one.
    hush();
    // The journal tells first what was written, then that it was filled.
    flush();
    // Where the store cannot be read nobody knows whether a rule blocks the text.
    await ((await isUnread(row.review.console)) ? copyOnly() : fillOrCopy()).catch((error: unknown) =>
      say('trouble', i18n.t(`command.${snake(storageTrouble(error))}`)),
    );
    running.current = false;
    setBusy(false);
  };
  const copyOnly = async (): Promise<void> => {
    const stopped = await stoppedAtDoor(row, text, 'public');
    if (stopped !== null) say('trouble', wordOutcome(stopped));
    else if (await copied(text)) say('done', i18n.t('fill.copiedOnly'));
    else say('trouble', i18n.t('fill.copyFailed'));
  };
  const fillOrCopy = async (): Promise<void> => {
    const attempt = async (answer: OccupiedAnswer | null): Promise<FillOutcome> =>
      (await stoppedAtDoor(row, text, 'public', answer)) ??
      fillReply(row, text, target, answer).catch((): FillOutcome => ({ kind: 'page-not-connected' }));
    let outcome = await attempt(null);
    // Other text than the agent was shown is asked about anew.
    while (outcome.kind === 'occupied') {
      const seen = outcome.standing;
      const mode = await ask(seen);
      if (mode === null) {
        outcome = (await stoppedAtDoor(row, text, 'public')) ?? outcome;
        break;
      }
      outcome = await attempt({ mode, seen });
    }
    if (outcome.kind === 'inserted') {
      onInserted();
      say('done', i18n.t('fill.inserted'));
    } else if (outcome.kind === 'blocked' || outcome.kind === 'blocked-together')
      say('trouble', wordOutcome(outcome));
    else
      say('trouble', wordOutcome(outcome), i18n.t((await copied(text)) ? 'fill.copied' : 'fill.notCopied'));
  };
  return { run: () => void fill(), busy, copies, asking };
}

/** Asked anew: a key may be quicker than the screen, which does not know yet. */
async function isUnread(console: string): Promise<boolean> {
  return (await effectiveFile(console).catch(() => undefined)) === null;
}

function copied(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
