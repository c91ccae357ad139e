import type { CaseRow } from '@/lib/cases/case';
import { lintContextOf } from '@/lib/cases/lint-context';
import { askedOf } from '@/lib/cases/replies';
import { lint } from '@/lib/reply/lint';
import type { EpochMs } from '@/lib/review/time';
import type { ReplyBook } from './reply-book';

/** Where a text is to leave from: what the shop set, the time, and its replies of late. */
export interface Door {
  shop: Parameters<typeof lintContextOf>[1];
  now: EpochMs;
  book: ReplyBook;
}

/** The same door for somebody who may do no more than any agent: a supervisor whose PIN is not entered. */
export function asAgent<S extends Door['shop']>(shop: S): S {
  return { ...shop, agent: { ...shop.agent, role: 'agent' } };
}

/**
 * Whether a rule keeps this text from leaving the desk now. A public one is compared with everything that is written down;
 * in the chat nobody compares. Throws what the browser's storage throws: what could not be compared is not known to be good.
 */
export async function isBlocked(
  row: CaseRow,
  text: string,
  kind: 'public' | 'private',
  { shop, now, book }: Door,
): Promise<boolean> {
  if (kind === 'public') await book.settled();
  const near = kind === 'public' ? book.near(askedOf(row, text, kind, now)) : null;
  return lint(text, { ...lintContextOf(row, shop, now, near), kind }).some(
    ({ severity }) => severity === 'block',
  );
}
