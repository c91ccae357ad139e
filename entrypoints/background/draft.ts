import type { CaseRow } from '@/lib/cases/case';
import { appendedTo } from '@/lib/insertion/appended';
import type { Standing } from '@/lib/insertion/contract';
import type { DraftAnswer } from '@/lib/messages';
import type { Draft } from '@/lib/reply/contract';
import { draftLengthOn } from '@/lib/settings/draft-length';
import { isLocked } from '@/lib/settings/pin';
import { toneOf } from '@/lib/settings/tones';
import { asAgent, isBlocked } from '@/lib/store/blocked';
import { offerDrafts } from '@/lib/store/offer';
import { caseById } from '@/lib/store/queries';
import { createReplyBook, type ReplyBook } from '@/lib/store/reply-book';
import { onCommand } from './command';
import { type Desk, deskNow } from './desk';

/**
 * The text to fill for a case: what the agent wrote, else the first of our drafts; null when there is no such case.
 * A text that a rule blocks is not handed to the page: it would stand in its box with one click. Neither is one that makes
 * such a text `behind` the agent's own words.
 */
export async function draftFor(caseId: string, behind: Standing | null): Promise<DraftAnswer> {
  const row = await caseById(caseId);
  if (row === undefined) return null;
  const { context, settings } = await deskNow();
  const written = row.draft !== null && row.draft.trim() !== '' ? row.draft : null;
  const ours = written === null ? await firstDraft(row, { context, settings }) : null;
  const text = written ?? ours?.text;
  // Everything that could be said was offered within 30 days: somebody has to write.
  if (text === undefined) return { blocked: 'alone' };
  // Nobody can be asked for the PIN in the page.
  const shop = (await isLocked(context.now)) ? asAgent(settings) : settings;
  const door = { shop, now: context.now, book: replyBook() };
  if (await isBlocked(row, text, 'public', door)) return { blocked: 'alone' };
  if (behind !== null) {
    const whole = appendedTo(behind, text);
    if (whole === null || (await isBlocked(row, whole, 'public', door))) return { blocked: 'together' };
  }
  // Written down as the agent's choice, so that what comes of it is counted for this draft. What is not kept is filled all the same.
  if (ours !== null) {
    const source = { kind: 'draft', structure: ours.structure, tone: ours.tone } as const;
    await onCommand(caseId, { type: 'draft', text, from: { source, edited: 0 } });
  }
  return { text };
}

/** The one that the panel shows first. */
async function firstDraft(
  row: CaseRow,
  { context, settings }: Pick<Desk, 'context' | 'settings'>,
): Promise<Draft | null> {
  const length = await draftLengthOn(row.review.console);
  const { drafts } = await offerDrafts(
    row,
    { shop: settings, length, now: context.now },
    toneOf(settings, row.review),
  );
  return drafts[0] ?? null;
}

let book: ReplyBook | null = null;

/** Read once in the life of the worker, when the first text is asked for. */
function replyBook(): ReplyBook {
  book ??= createReplyBook();
  return book;
}
