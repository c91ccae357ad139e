import type { ReplyKind } from '@/lib/reply/contract';
import { type Reply, replyKey } from '@/lib/reply/likeness/reply';
import type { Asked } from '@/lib/reply/likeness/reply-index';
import { shopKeyOf } from '@/lib/review/identity';
import type { EpochMs } from '@/lib/review/time';
import type { CaseRow } from './case';

/** What the shop last wrote to this buyer, in public and in the order chat, as later texts are compared with it. */
export function repliesOf(row: CaseRow): Reply[] {
  return [replyOf(row, 'public', publicText(row)), replyOf(row, 'private', row.contacts?.at(-1))].filter(
    (reply) => reply !== null,
  );
}

/** A new text for this case, as the guard is asked about it. */
export function askedOf(row: CaseRow, text: string, kind: ReplyKind, now: EpochMs): Asked {
  return { text, product: row.review.product.name, kind, shop: shopKeyOf(row.review), caseId: row.id, now };
}

/** The latest of what was inserted, what was sent, and what the page shows as the shop's answer. */
function publicText({ inserted, reply, review }: CaseRow): Written | undefined {
  return [inserted, reply, review.reply]
    .filter((one): one is Written => one !== null && one.text !== null && one.at !== null)
    .reduce<Written | undefined>(
      (last, one) => (last === undefined || one.at > last.at ? one : last),
      undefined,
    );
}

interface Written {
  text: string;
  at: EpochMs;
}

function replyOf({ id, review }: CaseRow, kind: ReplyKind, written: Written | undefined): Reply | null {
  if (written === undefined || written.text.trim() === '') return null;
  const { text, at } = written;
  return {
    key: replyKey(id, kind),
    caseId: id,
    kind,
    shop: shopKeyOf(review),
    at,
    text,
    product: review.product.name,
  };
}
