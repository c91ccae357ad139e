/** What an `undone` event carries: the case as it would be had the action never been, so that the fold looks nothing up. */
import * as z from 'zod';
import { clockKindSchema, clockSchema } from '@/lib/deadlines/clocks';
import { personNameSchema, recipientSchema, stepShareSchema } from '@/lib/desks/contract';
import { handlerSchema } from '@/lib/grading/policy';
import { madePromiseSchema } from '@/lib/promises/contract';
import { textOriginSchema } from '@/lib/reply/source';
import { MAX_TEXT, reviewSchema } from '@/lib/review/schema';
import { laneSchema } from './lane';
import type { Owed } from './owed';

const time = z.number().int();
const note = z.string().max(500);

/** Always there. */
const standingSchema = z.strictObject({
  lane: laneSchema,
  status: z.enum(['new', 'claimed', 'waiting', 'replied', 'resolved', 'dismissed']),
  assignee: z.string().max(40).nullable(),
  handler: handlerSchema,
  clocks: z.array(clockSchema),
  breaches: z.array(clockKindSchema),
  alertedAt: time.nullable(),
  notifiedAt: time.nullable(),
  reply: z.strictObject({ text: z.string().max(MAX_TEXT).nullable(), at: time }).nullable(),
});
/** Left out where the case had none: they are taken off the row then. */
const historySchema = z.strictObject({
  waits: z
    .array(z.strictObject({ from: time, to: time.nullable(), until: time.nullable(), note }))
    .exactOptional(),
  handover: z
    .strictObject({ from: z.string().max(40), to: personNameSchema.nullable(), note, at: time })
    .exactOptional(),
  escalations: z
    .array(
      z.strictObject({
        clock: z.enum(['claim', 'first-reply']),
        share: stepShareSchema,
        to: z.array(recipientSchema).max(10),
        at: time,
      }),
    )
    .exactOptional(),
  snoozedUntil: time.exactOptional(),
  owed: z
    .array(
      z.enum([
        'new',
        'back',
        'graver',
        'step',
        'unclaimed',
        'overdue',
        'wait',
        'follow-up',
        'again',
      ] satisfies Owed[]),
    )
    .exactOptional(),
  uses: z
    .array(textOriginSchema.extend({ at: time, sentAt: time.nullable(), sentEdited: z.number().nullable() }))
    .exactOptional(),
  textFrom: z.string().max(200).exactOptional(),
});

export const undoneSchema = z.strictObject({
  /** The version before the action and the one after it. */
  from: z.number().int().min(1),
  to: z.number().int().min(2),
  was: standingSchema.extend(historySchema.shape),
  /** What the page had said of a reply; promises count from the sending, so their times go back too. */
  said: reviewSchema.shape.reply,
  promised: z.array(madePromiseSchema.pick({ id: true, madeAt: true, dueAt: true })),
});
export type Undone = z.infer<typeof undoneSchema>;

export const STANDING = standingSchema.keyof().options;
export const HISTORY = historySchema.keyof().options;
