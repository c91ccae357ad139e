import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { hush, say } from '@/components/shell/notice';
import { wordOutcome } from '@/components/shell/words';
import type { CaseRow } from '@/lib/cases/case';
import type { ReplyTarget } from '@/lib/consoles/contract';
import type { FillOutcome } from '@/lib/messages';
import { fillReply } from './fill';
import type { DraftState } from './use-draft';

/** Fills the page's box. What is not certain to be there is copied instead, and said so. `why`: reason not to. */
export function useFill(
  row: CaseRow,
  { text, flush }: Pick<DraftState, 'text' | 'flush'>,
  target: ReplyTarget | null,
  why: string | null,
): { run: () => void; busy: boolean } {
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  // What was said about the text before is not true of this one.
  useEffect(hush, [why]);
  const fill = async (): Promise<void> => {
    if (running.current) return;
    if (why !== null) return say('trouble', why);
    running.current = true;
    setBusy(true);
    // The journal tells first what was written, then that it was filled.
    flush();
    const outcome = await fillReply(row, text, target).catch(
      (): FillOutcome => ({ kind: 'page-not-connected' }),
    );
    if (outcome.kind === 'inserted') say('done', i18n.t('fill.inserted'));
    else
      say('trouble', wordOutcome(outcome), i18n.t((await copied(text)) ? 'fill.copied' : 'fill.notCopied'));
    running.current = false;
    setBusy(false);
  };
  return { run: () => void fill(), busy };
}

function copied(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
