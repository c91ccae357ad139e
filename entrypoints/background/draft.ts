import { draftInputOf } from '@/lib/cases/draft-input';
import { answerBy } from '@/lib/reply/answer-by';
import { composeDrafts } from '@/lib/reply/compose';
import { caseById } from '@/lib/store/queries';
import { deskNow } from './desk';

/** The text to fill for a case: what the agent wrote, else the first of our drafts; null when there is no such case. */
export async function draftFor(caseId: string): Promise<{ text: string } | null> {
  const row = await caseById(caseId);
  if (row === undefined) return null;
  if (row.draft !== null && row.draft.trim() !== '') return { text: row.draft };
  const { context } = await deskNow();
  const [first] = composeDrafts(draftInputOf(row, context.now, answerBy(context.now, context.calendar)));
  return { text: first.text };
}
