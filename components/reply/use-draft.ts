import { useEffect, useMemo, useRef, useState } from 'react';
import { useUnsaved } from '@/components/shell/unsaved';
import type { CaseRow } from '@/lib/cases/case';
import { draftInputOf } from '@/lib/cases/draft-input';
import type { Calendar } from '@/lib/deadlines/calendar';
import { answerBy } from '@/lib/reply/answer-by';
import { composeDrafts } from '@/lib/reply/compose';
import type { Draft } from '@/lib/reply/contract';
import type { TextSource } from '@/lib/reply/source';
import { type Origin, useOrigin } from './origin';
import { useTextSaver } from './use-text-saver';

/** A place among the drafts of ours, or the agent's own text. */
export type Choice = number | 'own';

export interface DraftState {
  drafts: readonly Draft[];
  choice: Choice;
  /** What the agent wrote; stays while drafts of ours are looked at. */
  own: string | null;
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
 * The reply being written. Drafts are composed once for the case as it is opened (and again when its grade or text
 * changes), so that the times they name do not move under the agent. What the agent chose or wrote is saved.
 */
export function useDraft(row: CaseRow, calendar: Calendar): DraftState {
  const { id, grade, review } = row;
  // Only what changes the words; not each new copy of the row
  const drafts = useMemo(() => {
    const now = Date.now();
    return composeDrafts(draftInputOf(row, now, answerBy(now, calendar)));
  }, [id, grade, review.text, review.append?.text]);
  const saved = drafts.findIndex(({ text }) => text === row.draft);
  // One text is saved, the chosen one: with a draft of ours in its place, the agent's own is kept here.
  const aside = useUnsaved(`reply ${id}`);
  const [own, setOwn] = useState(saved < 0 && row.draft !== null ? row.draft : aside.text || null);
  const [choice, setChoice] = useState<Choice>(saved < 0 && row.draft !== null ? 'own' : Math.max(saved, 0));
  const [ownOrigin, setOwnOrigin] = useOrigin(id);
  const { save, flush, saving } = useTextSaver(id, 'public');
  const chosen = choice === 'own' ? undefined : drafts[choice];
  const origin = chosen === undefined ? ownOrigin : originOf(chosen);
  const text = choice === 'own' ? (own ?? '') : (drafts[choice]?.text ?? '');
  const composed = useRef(drafts);
  useEffect(() => {
    if (composed.current === drafts) return;
    composed.current = drafts;
    // The mark in the page fills what is saved, and that has the words of the grade before.
    if (choice !== 'own' && (saving || row.draft !== null)) save(text);
  }, [drafts]);
  const put = (text: string, from: Origin | null) => {
    setOwn(text);
    setOwnOrigin(from);
    aside.write(text);
    setChoice('own');
    save(text);
  };
  return {
    drafts,
    choice,
    own,
    text,
    ...origin,
    saving,
    flush,
    choose: (next) => {
      setChoice(next);
      save(next === 'own' ? (own ?? '') : (drafts[next]?.text ?? ''));
    },
    write: (text) => put(text, text.trim() === '' ? null : origin),
    take: (text, source) => put(text, { source, offered: text }),
  };
}

function originOf({ structure, tone, text }: Draft): Origin {
  return { source: { kind: 'draft', structure, tone }, offered: text };
}
