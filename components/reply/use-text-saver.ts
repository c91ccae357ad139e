import { useCallback, useEffect, useRef, useState } from 'react';
import { shownAgent } from '@/components/desks/shown-agent';
import { run } from '@/components/shell/command';
import type { ShownAgent } from '@/lib/messages';
import type { ReplyKind } from '@/lib/reply/contract';
import type { TextOrigin } from '@/lib/reply/source';

/** A draft is saved this long after the last keystroke. ms */
const REST = 2_500;

interface Pending {
  text: string;
  from?: TextOrigin;
  /** Who wrote it: another window may let somebody else sit down before it is saved. */
  by: ShownAgent | null;
}

/**
 * Saves the last text of one kind after a rest, and at once when the agent turns to the page (its marks fill what is saved)
 * or the case or the panel goes. What was not taken is tried again then.
 */
export function useTextSaver(
  caseId: string,
  kind: Extract<ReplyKind, 'public' | 'private'>,
): { save: (text: string, from?: TextOrigin) => void; flush: () => void; saving: boolean } {
  const pending = useRef<Pending | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [saving, setSaving] = useState(false);
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const waiting = pending.current;
    pending.current = null;
    if (waiting === null) return;
    const { by, ...draft } = waiting;
    const command = { type: 'draft', ...draft, ...(kind === 'private' && { kind }) } as const;
    void run(caseId, command, undefined, by).then((taken) => {
      if (taken) setSaving(pending.current !== null);
      else pending.current ??= waiting;
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
  const save = (text: string, from?: TextOrigin): void => {
    const by = shownAgent();
    if (pending.current !== null && pending.current.by?.name !== by?.name) flush();
    pending.current = { text, ...(from && { from }), by };
    setSaving(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, REST);
  };
  return { save, flush, saving };
}
