import { useCallback, useEffect, useRef, useState } from 'react';
import { run } from '@/components/shell/command';
import type { ReplyKind } from '@/lib/reply/contract';

/** A draft is saved this long after the last keystroke. ms */
const REST = 2_500;

/**
 * Saves the last text of one kind after a rest, and at once when the agent turns to the page (its marks fill what is saved)
 * or the case or the panel goes. What was not taken is tried again then.
 */
export function useTextSaver(
  caseId: string,
  kind: Extract<ReplyKind, 'public' | 'private'>,
): { save: (text: string) => void; flush: () => void; saving: boolean } {
  const pending = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [saving, setSaving] = useState(false);
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const text = pending.current;
    pending.current = null;
    if (text === null) return;
    void run(caseId, { type: 'draft', text, ...(kind === 'private' && { kind }) }).then((taken) => {
      if (taken) setSaving(pending.current !== null);
      else pending.current ??= text;
    });
  }, [caseId, kind]);
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
