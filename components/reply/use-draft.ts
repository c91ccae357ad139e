import { useEffect, useRef, useState } from 'react';
import { useUnsaved } from '@/components/shell/unsaved';
import type { CaseRow } from '@/lib/cases/case';
import { timeless } from '@/lib/reply/answer-by';
import type { Draft } from '@/lib/reply/contract';
import { editedShare } from '@/lib/reply/edited';
import type { TextOrigin, TextSource } from '@/lib/reply/source';
import { type Origin, OWN, useOrigin } from './origin';
import type { OfferState } from './use-offer';
import { useTextSaver } from './use-text-saver';

/** A place among the drafts of ours, or the agent's own text. */
export type Choice = number | 'own';

export interface DraftState {
  drafts: readonly Draft[];
  choice: Choice;
  /** What the agent wrote; stays while drafts of ours are looked at. */
  own: string | null;
  /** What the agent's own text was made from. */
  ownSource: TextSource;
  text: string;
  /** What the text was made from, however it was edited since. */
  source: TextSource;
  /** The text as that source offered it; null where it is the agent's own from the first letter, or not known any more. */
  offered: string | null;
  saving: boolean;
  /** Saves what waits, now. */
  flush(): void;
  choose(choice: Choice): void;
  /** The agent typed: the text differs, where it came from does not. */
  write(text: string): void;
  /** Puts a text that somebody chose elsewhere in the place of the agent's own, and saves it. */
  take(text: string, source: TextSource): void;
}

/**
 * The reply being written: the first of the drafts, or what the agent chose or wrote, which is saved. New drafts that the
 * agent asked for take its place on the screen; the agent's own text stays beside them.
 */
export function useDraft(row: CaseRow, { drafts, asked }: Pick<OfferState, 'drafts' | 'asked'>): DraftState {
  const { id } = row;
  const saved = drafts.findIndex(({ text }) => text === row.draft);
  const isOwn = saved < 0 && row.draft !== null;
  // One text is saved, the chosen one: with a draft of ours in its place, the agent's own is kept here.
  const aside = useUnsaved(`reply ${id}`);
  const [own, setOwn] = useState(isOwn ? row.draft : aside.text || null);
  const [choice, setChoice] = useState<Choice>(isOwn ? 'own' : Math.max(saved, 0));
  const [ownOrigin, setOwnOrigin] = useOrigin(id, () => (isOwn ? guessed(drafts, row) : null));
  const saver = useTextSaver(id, 'public');
  const { saving } = saver;
  const save = (text: string, from: Origin): void => saver.save(text, measured(text, from));
  const chosen = choice === 'own' ? undefined : (drafts[choice] ?? drafts[0]);
  const origin = chosen === undefined ? ownOrigin : originOf(chosen);
  const text = choice === 'own' ? (own ?? '') : (chosen?.text ?? '');
  const saveDraft = (draft: Draft | undefined): void => {
    if (draft !== undefined) save(draft.text, originOf(draft));
  };
  const shown = useRef(drafts);
  useEffect(() => {
    if (shown.current === drafts) return;
    shown.current = drafts;
    if (asked) {
      setChoice(0);
      saveDraft(drafts[0]);
      // The mark in the page fills what is saved, and that has the words of the grade before.
    } else if (choice !== 'own' && (saving || row.draft !== null)) save(text, origin);
  }, [drafts]);
  const put = (text: string, from: Origin | null) => {
    setOwn(text);
    setOwnOrigin(from);
    aside.write(text);
    setChoice('own');
    save(text, from ?? OWN);
  };
  return {
    drafts,
    choice,
    own,
    ownSource: ownOrigin.source,
    text,
    ...origin,
    saving,
    flush: () => {
      // What is filled without a touch is written down too: the journal tells what a text was made from by its draft.
      if (!saving && text !== row.draft) save(text, origin);
      saver.flush();
    },
    choose: (next) => {
      setChoice(next);
      if (next === 'own') save(own ?? '', ownOrigin);
      else saveDraft(drafts[next]);
    },
    write: (text) => put(text, text.trim() === '' ? null : origin),
    take: (text, source) => put(text, { source, offered: text }),
  };
}

/** What a saved text was made from: a draft of ours, of which only the time is another now, or what was saved with it. */
function guessed(drafts: readonly Draft[], { draft: text, draftFrom }: CaseRow): Origin | null {
  const draft = drafts.find((one) => text !== null && timeless(one.text) === timeless(text));
  if (draft !== undefined) return { ...originOf(draft), offered: text };
  return draftFrom ? { source: draftFrom.source, offered: null } : null;
}

/** How much of an offered text is the agent's by now. */
function measured(text: string, { source, offered }: Origin): TextOrigin {
  return { source, edited: offered === null ? null : editedShare(offered, text) };
}

function originOf({ structure, tone, text }: Draft): Origin {
  return { source: { kind: 'draft', structure, tone }, offered: text };
}
