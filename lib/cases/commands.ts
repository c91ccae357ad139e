import * as z from 'zod';
import { gradeSchema } from '@/lib/grading/contract';
import { MAX_PROMISES, madePromiseSchema } from '@/lib/promises/contract';
import { textOriginSchema } from '@/lib/reply/source';
import { fenSchema, MAX_TEXT } from '@/lib/review/schema';
import type { Deed } from './undo';
import { workCommandSchemas } from './work-commands';

const text = z.string().max(MAX_TEXT);
const promiseId = madePromiseSchema.shape.id;
const bare = <T extends string>(type: T) => z.strictObject({ type: z.literal(type) });

/** What an agent may do with a case, from the panel or from the page. */
export const commandSchema = z.discriminatedUnion('type', [
  bare('claim'),
  /** As `claim`, but only what nobody has: of two who take the same case at once, one is refused. */
  bare('take'),
  bare('release'),
  z.strictObject({ type: z.literal('correct'), grade: gradeSchema }),
  z.strictObject({ type: z.literal('price'), paid: fenSchema }),
  z.strictObject({ type: z.literal('note'), text: z.string().max(2_000) }),
  /** Left out, `kind` is the public reply. */
  z.strictObject({
    type: z.literal('draft'),
    text,
    kind: z.literal('private').optional(),
    from: textOriginSchema.optional(),
  }),
  z.strictObject({ type: z.literal('inserted'), text }),
  z.strictObject({ type: z.literal('contacted'), text, via: z.enum(['copied', 'inserted']) }),
  /** The reply was sent: the page told so, or the agent says so where the page could not. */
  z.strictObject({ type: z.literal('replied'), text: text.nullable() }),
  /** Puts proposals on the ledger, or changes what stands there: by id, with the type and the time the agent saw. */
  z.strictObject({
    type: z.literal('promise'),
    promises: z
      .array(madePromiseSchema.pick({ id: true, type: true, dueAt: true }))
      .min(1)
      .max(MAX_PROMISES),
  }),
  z.strictObject({ type: z.literal('keep'), id: promiseId }),
  z.strictObject({
    type: z.literal('unpromise'),
    ids: z.array(promiseId).min(1).max(MAX_PROMISES),
    why: z.enum(['mistaken', 'withdrawn']),
  }),
  bare('resolve'),
  bare('reopen'),
  bare('activate'),
  z.strictObject({ type: z.literal('dismiss'), reason: z.string().max(200) }),
  ...workCommandSchemas,
]);
export type Command = z.infer<typeof commandSchema>;

/** `deed`: what can be taken back of it. */
export type CommandResult =
  | { ok: true; deed?: Deed }
  | {
      ok: false;
      why:
        | 'no-such-case'
        | 'not-now'
        | 'malformed'
        | 'not-allowed'
        | 'locked'
        | 'agent-changed'
        | 'storage-full'
        | 'storage-broken';
    };
