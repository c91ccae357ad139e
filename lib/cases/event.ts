import * as z from 'zod';
import { clockKindSchema, clockSchema } from '@/lib/deadlines/clocks';
import { findingSchema, gradeSchema } from '@/lib/grading/contract';
import { handlerSchema } from '@/lib/grading/policy';
import { MAX_PROMISES, madePromiseSchema } from '@/lib/promises/contract';
import { textOriginSchema } from '@/lib/reply/source';
import { fenSchema, MAX_TEXT, reviewSchema } from '@/lib/review/schema';
import { laneSchema } from './lane';
import { undoneSchema } from './undone';
import { workEventSchemas, workIdSchema } from './work';

/** Who did it: a person at this desk, the product itself, or the console's page. */
export const actorSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('agent'), name: z.string().max(40), role: handlerSchema }),
  z.strictObject({ kind: z.literal('system') }),
  z.strictObject({ kind: z.literal('page') }),
]);
export type Actor = z.infer<typeof actorSchema>;

export type { Lane } from './lane';

const judgement = {
  finding: findingSchema,
  grade: gradeSchema,
  handler: handlerSchema,
  clocks: z.array(clockSchema),
};
/** `handler`: whose it is by the rules of that moment; left out where that is no other desk than before. */
const takenUp = { clocks: z.array(clockSchema), handler: handlerSchema.exactOptional() };
const text = z.string().max(MAX_TEXT);
const none = z.strictObject({});
const promiseId = madePromiseSchema.shape.id;

/** The journal's words, each with what it must carry so that the case can be folded from its events alone. */
export const eventBodySchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('seen'),
    data: z.strictObject({ review: reviewSchema, lane: laneSchema, hidden: z.boolean() }),
  }),
  /** The page shows something else now: the fields that differ, and the review as it is. */
  z.strictObject({
    type: z.literal('changed'),
    data: z.strictObject({ fields: z.array(z.string().max(20)), review: reviewSchema }),
  }),
  z.strictObject({ type: z.literal('graded'), data: z.strictObject(judgement) }),
  z.strictObject({
    type: z.literal('regraded'),
    data: z.strictObject({ ...judgement, why: z.enum(['changed', 'corrected']) }),
  }),
  /** What the buyer added later is in another mood than the text before. */
  z.strictObject({ type: z.literal('turned'), data: z.strictObject({ to: z.enum(['better', 'worse']) }) }),
  z.strictObject({ type: z.literal('alerted'), data: none }),
  /**
   * A clock ran out; written once per clock, whoever looks. `promise`: the one that was not kept in time; `followUp`: the one
   * that is due; each is written once.
   */
  z.strictObject({
    type: z.literal('breached'),
    data: z.strictObject({
      clock: clockKindSchema,
      dueAt: z.number().int(),
      promise: promiseId.optional(),
      followUp: workIdSchema.optional(),
    }),
  }),
  /** A promise has come to half or nine tenths of its time. */
  z.strictObject({
    type: z.literal('reminded'),
    data: z.strictObject({ id: promiseId, share: z.union([z.literal(50), z.literal(90)]) }),
  }),
  /** The desk was told that the case is overdue, once per case, or of how its promises stand; `silent` when notifications are off. */
  z.strictObject({ type: z.literal('notified'), data: z.strictObject({ silent: z.boolean() }) }),
  z.strictObject({ type: z.literal('claimed'), data: none }),
  z.strictObject({ type: z.literal('released'), data: none }),
  z.strictObject({ type: z.literal('priced'), data: z.strictObject({ paid: fenSchema }) }),
  z.strictObject({ type: z.literal('noted'), data: z.strictObject({ text: z.string().min(1).max(2_000) }) }),
  /** `kind` is left out for the public reply. `from`: what the text was made from; left out = not known. */
  z.strictObject({
    type: z.literal('drafted'),
    data: z.strictObject({ text, kind: z.literal('private').optional(), from: textOriginSchema.optional() }),
  }),
  z.strictObject({
    type: z.literal('inserted'),
    data: z.strictObject({ text, from: textOriginSchema.optional() }),
  }),
  /** A private text left the desk for the order chat: by the clipboard, or into the chat's own box. Sending is the agent's. */
  z.strictObject({
    type: z.literal('contacted'),
    data: z.strictObject({ text, via: z.enum(['copied', 'inserted']) }),
  }),
  z.strictObject({
    type: z.literal('replied'),
    data: z.strictObject({
      text: text.nullable(),
      at: z.number().int(),
      via: z.enum(['answer', 'rows', 'sent', 'agent']),
    }),
  }),
  /** Put on the ledger, or put there anew with another type or time. */
  z.strictObject({
    type: z.literal('promised'),
    data: z.strictObject({ promises: z.array(madePromiseSchema).min(1).max(MAX_PROMISES) }),
  }),
  z.strictObject({ type: z.literal('kept'), data: z.strictObject({ id: promiseId }) }),
  /** `mistaken`: no promise at all, so it may never have been on the ledger; `withdrawn`: taken back. */
  z.strictObject({
    type: z.literal('unpromised'),
    data: z.strictObject({
      promises: z.array(madePromiseSchema).min(1).max(MAX_PROMISES),
      why: z.enum(['mistaken', 'withdrawn']),
    }),
  }),
  z.strictObject({ type: z.literal('resolved'), data: none }),
  z.strictObject({
    type: z.literal('reopened'),
    data: z.strictObject({ why: z.enum(['agent', 'append', 'worse']), ...takenUp }),
  }),
  /** A backlog case is taken up: its clocks start now. */
  z.strictObject({ type: z.literal('activated'), data: z.strictObject(takenUp) }),
  z.strictObject({ type: z.literal('dismissed'), data: z.strictObject({ reason: z.string().max(200) }) }),
  /** The last thing that an agent did with the case is taken back. */
  z.strictObject({ type: z.literal('undone'), data: undoneSchema }),
  ...workEventSchemas,
]);
export type EventBody = z.infer<typeof eventBodySchema>;

/** One line of the append-only journal. `n` counts from 1 within the case, without gaps. */
export const caseEventSchema = z.intersection(
  z.object({
    caseId: z.string().max(300),
    n: z.number().int().min(1),
    at: z.number().int(),
    actor: actorSchema,
  }),
  eventBodySchema,
);
export type CaseEvent = { caseId: string; n: number; at: number; actor: Actor } & EventBody;
