import * as z from 'zod';

/** What a shop promises, by the table of the compliance data 2.2.1; the last two are the desk's own. */
export const PROMISE_TYPES = [
  'logistics',
  'exchange',
  'repair',
  'gift',
  'price',
  'reissue',
  'service',
  'answer',
  'chat',
] as const;
const promiseTypeSchema = z.enum(PROMISE_TYPES);
export type PromiseType = z.infer<typeof promiseTypeSchema>;

/** Who read the words: everybody under the review, or the buyer in the order chat. */
const promiseOriginSchema = z.enum(['public', 'private']);
export type PromiseOrigin = z.infer<typeof promiseOriginSchema>;

/** Longer words than this are cut where they are kept. UTF-16 units. */
export const MAX_WORDS = 120;

/** Promises that are decided about at once. */
export const MAX_PROMISES = 40;

const at = z.number().int();

/** A promise as the agent confirmed it. */
export const madePromiseSchema = z.strictObject({
  /** Of the words and the moment they were written: the same text heard twice is one promise. */
  id: z.string().min(1).max(40),
  type: promiseTypeSchema,
  /** As they stand in the text. */
  words: z.string().min(1).max(MAX_WORDS),
  /** `[start, end)` of the words in the text they were found in. UTF-16 units. */
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  origin: promiseOriginSchema,
  /** When the text was sent, or filled into the box where nobody has told of the sending so far. */
  madeAt: at,
  dueAt: at,
  /** ms that were given from the sending on; null: a time of the calendar was named, or an agent set it. */
  within: z.number().int().min(0).nullable(),
  /** The text names the time; false: it is the rule's, or the desk's own. */
  said: z.boolean(),
});
export type MadePromise = z.infer<typeof madePromiseSchema>;

/** How far a promise is: reminded at half and at nine tenths of its time, broken at its end. Percent. */
export type Stage = 0 | 50 | 90 | 100;

/** A promise on the ledger of a case. It stays when the case is done. */
export interface Promised extends MadePromise {
  keptAt: number | null;
  /** When the end of its time was noticed; it is still owed. */
  brokenAt: number | null;
  /** Recognised wrongly, or taken back. */
  droppedAt: number | null;
  reached: Stage;
  /** The stage that the desk was told of. */
  told: Stage;
}
