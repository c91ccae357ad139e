import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { run } from '@/components/shell/command';
import { useUnsaved } from '@/components/shell/unsaved';
import type { CaseRow } from '@/lib/cases/case';
import { draftInputOf } from '@/lib/cases/draft-input';
import type { Calendar } from '@/lib/deadlines/calendar';
import { answerBy } from '@/lib/reply/answer-by';
import { composeDrafts } from '@/lib/reply/compose';
import type { Draft } from '@/lib/reply/contract';

/** A draft is saved this long after the last keystroke. ms */
const REST = 2_500;

/** A place among the drafts of ours, or the agent's own text. */
export type Choice = number | 'own';

export interface DraftState {
  drafts: readonly Draft[];
  choice: Choice;
  /** What the agent wrote; stays while drafts of ours are looked at. */
  own: string | null;
  text: string;
  saving: boolean;
  /** Saves what waits, now. */
  flush(): void;
  choose(choice: Choice): void;
  write(text: string): void;
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
  const { save, flush, saving } = useSaver(id);
  const text = choice === 'own' ? (own ?? '') : (drafts[choice]?.text ?? '');
  const composed = useRef(drafts);
  useEffect(() => {
    if (composed.current === drafts) return;
    composed.current = drafts;
    // The mark in the page fills what is saved, and that has the words of the grade before.
    if (choice !== 'own' && (saving || row.draft !== null)) save(text);
  }, [drafts]);
  return {
    drafts,
    choice,
    own,
    text,
    saving,
    flush,
    choose: (next) => {
      setChoice(next);
      save(next === 'own' ? (own ?? '') : (drafts[next]?.text ?? ''));
    },
    write: (text) => {
      setOwn(text);
      aside.write(text);
      setChoice('own');
      save(text);
    },
  };
}

/**
 * Saves the last text after a rest, and at once when the agent turns to the page (its marks fill what is saved) or the
 * case or the panel goes. What was not taken is tried again then.
 */
function useSaver(caseId: string): { save: (text: string) => void; flush: () => void; saving: boolean } {
  const pending = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [saving, setSaving] = useState(false);
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const text = pending.current;
    pending.current = null;
    if (text === null) return;
    void run(caseId, { type: 'draft', text }).then((taken) => {
      if (taken) setSaving(pending.current !== null);
      else pending.current ??= text;
    });
  }, [caseId]);
  useEffect(() => {
    addEventListener('blur', flush);
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('blur', flush);
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  const save = (text: string): void => {
    pending.current = text;
    setSaving(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, REST);
  };
  return { save, flush, saving };
}
