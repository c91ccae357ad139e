import { draftInputOf } from '@/lib/cases/draft-input';
import { lintContextOf } from '@/lib/cases/lint-context';
import { askedOf } from '@/lib/cases/replies';
import type { DraftAnswer } from '@/lib/messages';
import { answerBy } from '@/lib/reply/answer-by';
import { composeDrafts } from '@/lib/reply/compose';
import { lint } from '@/lib/reply/lint';
import { caseById } from '@/lib/store/queries';
import { createReplyBook, type ReplyBook } from '@/lib/store/reply-book';
import { deskNow } from './desk';

/**
 * The text to fill for a case: what the agent wrote, else the first of our drafts; null when there is no such case.
 * A text that a rule blocks is not handed to the page: it would stand in its box with one click.
 */
export async function draftFor(caseId: string): Promise<DraftAnswer> {
  const row = await caseById(caseId);
  if (row === undefined) return null;
  const { context, settings } = await deskNow();
  const written = row.draft !== null && row.draft.trim() !== '' ? row.draft : null;
  const text =
    written ?? composeDrafts(draftInputOf(row, context.now, answerBy(context.now, context.calendar)))[0].text;
  const near = (await replyBook()).near(askedOf(row, text, 'public', context.now));
  const findings = lint(text, lintContextOf(row, settings, context.now, near));
  return findings.some(({ severity }) => severity === 'block') ? { blocked: true } : { text };
}

let book: ReplyBook | null = null;

/** Read once in the life of the worker, when the first text is asked for. */
async function replyBook(): Promise<ReplyBook> {
  book ??= createReplyBook();
  await book.settled();
  return book;
}
