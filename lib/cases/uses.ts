import { editedShare } from '@/lib/reply/edited';
import { sourceKey, type TextOrigin } from '@/lib/reply/source';
import type { EpochMs } from '@/lib/review/time';

/** One public text that was put into the page's box. Where its origin is not known nothing is counted for it. */
export interface TextUse extends TextOrigin {
  at: EpochMs;
  /** When it was sent; null = not sent, as far as is known. */
  sentAt: EpochMs | null;
  /** How much the agent changed in the page's own box before sending, 0–1; null = not known. */
  sentEdited: number | null;
}

/** More texts than this are not written for one review. */
const MOST = 10;

/** The uses after one more insertion; one that was never sent gives its place to the next. */
export function withUse(
  uses: readonly TextUse[] | undefined,
  from: TextOrigin | undefined,
  at: EpochMs,
): { uses?: readonly TextUse[]; textFrom?: string } {
  const sent = (uses ?? []).filter(({ sentAt }) => sentAt !== null);
  if (from === undefined) return uses === undefined ? {} : { uses: sent };
  const next = [...sent, { ...from, at, sentAt: null, sentEdited: null }];
  return { uses: next.slice(-MOST), textFrom: sourceKey(from.source) };
}

/** Less than this of a draft is left: what was sent is another text. Share written anew, 0–1 */
const ANOTHER = 0.5;

interface Written {
  uses?: readonly TextUse[];
  inserted: { text: string } | null;
  draft: string | null;
  draftFrom?: TextOrigin | null;
}

/**
 * The uses after the reply was sent. `sent`: the text that went out, null = not known. An agent may be quicker than we are
 * at reading back what was put in: then the draft tells what the text was.
 */
export function withSending(
  { uses, inserted, draft, draftFrom }: Written,
  sent: string | null,
  at: EpochMs,
): { uses?: readonly TextUse[]; textFrom?: string } {
  const last = uses?.at(-1);
  if (uses !== undefined && last !== undefined && last.sentAt === null) {
    const sentEdited = inserted === null || sent === null ? null : editedShare(inserted.text, sent);
    return { uses: [...uses.slice(0, -1), { ...last, sentAt: at, sentEdited }] };
  }
  if (inserted !== null || sent === null || draft === null || !draftFrom) return {};
  const sentEdited = editedShare(draft, sent);
  if (sentEdited > ANOTHER) return {};
  const next = [...(uses ?? []), { ...draftFrom, at, sentAt: at, sentEdited }];
  return { uses: next.slice(-MOST), textFrom: sourceKey(draftFrom.source) };
}
