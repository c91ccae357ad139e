import type { Calendar } from '@/lib/deadlines/calendar';
import { answerBy } from '@/lib/reply/answer-by';
import type { DraftInput, Memory } from '@/lib/reply/contract';
import type { Tone } from '@/lib/reply/tones';
import type { EpochMs } from '@/lib/review/time';
import type { CaseRow } from './case';
import { lintContextOf } from './lint-context';

/** Where drafts are written: what the shop set, what the console takes, and the time. */
export interface DraftDesk {
  shop: Parameters<typeof lintContextOf>[1] & { calendar: Calendar };
  /** The most characters of a reply, or what is advised. */
  length: number;
  now: EpochMs;
}

/** What a draft may be written from, out of a case. */
export function draftInputOf(
  row: CaseRow,
  { shop, length, now }: DraftDesk,
  asked: { tone: Tone; turn: number; memory: Memory },
): DraftInput {
  const { review } = row;
  return {
    grade: row.grade,
    finding: row.finding,
    text: review.text,
    append: review.append?.text ?? null,
    productName: review.product.name,
    said: saidIn(row),
    answerBy: answerBy(now, shop.calendar),
    now,
    seed: row.id,
    length,
    context: lintContextOf(row, shop, now),
    ...asked,
  };
}

/** Our answer so far: as the desk knows it, else as the page shows it. */
function saidIn({ reply, review }: CaseRow): DraftInput['said'] {
  if (reply !== null) return { text: reply.text ?? review.reply.text };
  return review.reply.replied === true ? { text: review.reply.text } : null;
}
