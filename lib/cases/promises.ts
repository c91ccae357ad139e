import type { Calendar } from '@/lib/deadlines/calendar';
import { MAX_WORDS, type MadePromise, type Promised, type PromiseOrigin } from '@/lib/promises/contract';
import { idOf, keyOfId } from '@/lib/promises/id';
import { isOpen } from '@/lib/promises/ledger';
import { promisesIn } from '@/lib/promises/recognise';
import { clip, comparable } from '@/lib/review/text';
import type { EpochMs } from '@/lib/review/time';
import type { CaseRow } from './case';

interface Said {
  text: string;
  at: EpochMs;
  origin: PromiseOrigin;
}

/**
 * What this desk wrote last to the buyer: under the review, and in the order chat since the case was taken up again. A reply
 * that was there when the case was first seen is somebody else's word.
 */
function textsOf({ inserted, reply, contacts = [], firstSeenAt, reopenedAt = 0 }: CaseRow): Said[] {
  const sent = reply !== null && reply.at > firstSeenAt ? reply : null;
  const last = sent !== null && (inserted === null || sent.at >= inserted.at) ? sent : inserted;
  // The page does not always tell what was sent: then it is what was filled in.
  const text = last === null ? null : (last.text ?? inserted?.text ?? null);
  const said: Said[] = contacts
    .filter(({ at }) => at >= reopenedAt)
    .map(({ text, at }) => ({ text, at, origin: 'private' }));
  return last === null || text === null ? said : [{ text, at: last.at, origin: 'public' }, ...said];
}

/**
 * Promises of our last texts about which nobody has decided. Nothing of this is stored: the same row gives the same list.
 * `calendar`: moves the time of what is due "下班前" or in working days, and nothing else.
 */
export function proposalsOf(row: CaseRow, calendar?: Calendar): MadePromise[] {
  const { promises = [], reopenedAt = 0 } = row;
  // The same words after the buyer wrote again are another promise.
  const round = (at: EpochMs) => (at >= reopenedAt ? 1 : 0);
  const decided = new Set(promises.map(({ id, madeAt }) => `${round(madeAt)}${keyOfId(id)}`));
  const found = new Map<string, MadePromise>();
  for (const { text, at, origin } of textsOf(row))
    for (const { type, words, start, end, dueAt, within, said } of promisesIn(text, {
      now: at,
      calendar,
      origin,
    })) {
      const made = {
        type,
        words: clip(words, MAX_WORDS),
        start,
        end,
        origin,
        madeAt: at,
        dueAt,
        within,
        said,
      };
      const promise = { id: idOf(made), ...made };
      const key = `${round(at)}${keyOfId(promise.id)}`;
      if (!decided.has(key) && !found.has(key)) found.set(key, promise);
    }
  return [...found.values()];
}

/** Those on the ledger that are still owed, the first to be due first. */
export function openPromises({ promises = [] }: Pick<CaseRow, 'promises'>): Promised[] {
  return promises.filter(isOpen).sort((a, b) => a.dueAt - b.dueAt);
}

/** The promises as they count from the sending, which is later than the filling in. */
export function countedFromSending(
  { promises = [], inserted }: CaseRow,
  { text, at }: { text: string | null; at: EpochMs },
): Promised[] {
  const sent = inserted !== null && at > inserted.at;
  if (!sent || (text !== null && comparable(text) !== comparable(inserted.text))) return promises;
  return promises.map((promise) =>
    promise.origin === 'public' && promise.madeAt === inserted.at && isOpen(promise)
      ? { ...promise, madeAt: at, dueAt: promise.within === null ? promise.dueAt : at + promise.within }
      : promise,
  );
}
