import { useMemo, useSyncExternalStore } from 'react';
import type { CaseRow } from '@/lib/cases/case';
import { askedOf } from '@/lib/cases/replies';
import type { Near } from '@/lib/reply/likeness/reply-index';
import { createReplyBook, type ReplyBook } from '@/lib/store/reply-book';

let book: ReplyBook | null = null;

/** Read once for the whole panel, when the first case is opened. */
export function replyBook(): ReplyBook {
  book ??= createReplyBook();
  return book;
}

/** The nearest of the shop's replies of the last 30 days; null while they are being read. */
export function useNear(row: CaseRow, text: string): Near | null {
  const { subscribe, version, near } = replyBook();
  const read = useSyncExternalStore(subscribe, version);
  const { id, review } = row;
  // Not at each new copy of the row: it is written with every draft that is saved
  return useMemo(
    () => (read === 0 ? null : near(askedOf(row, text, 'public', Date.now()))),
    [read, id, review.shop, review.product.name, text],
  );
}
