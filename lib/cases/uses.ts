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

/** The uses after the reply was sent. `sent`: the text that went out, null = not known; `inserted`: what we had put in. */
export function withSending(
  uses: readonly TextUse[] | undefined,
  inserted: string | null,
  sent: string | null,
  at: EpochMs,
): { uses?: readonly TextUse[] } {
  const last = uses?.at(-1);
  if (uses === undefined || last === undefined || last.sentAt !== null) return {};
  const sentEdited = inserted === null || sent === null ? null : editedShare(inserted, sent);
  return { uses: [...uses.slice(0, -1), { ...last, sentAt: at, sentEdited }] };
}
