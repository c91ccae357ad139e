/** What the desk does with a case between seeing and answering it: handing over, waiting, following up, asking for leave. */
import * as z from 'zod';
import { clockSchema } from '@/lib/deadlines/clocks';
import { personNameSchema, recipientSchema, stepShareSchema } from '@/lib/desks/contract';
import { type Handler, handlerSchema } from '@/lib/grading/policy';
import { fenSchema, MAX_TEXT } from '@/lib/review/schema';
import type { EpochMs } from '@/lib/review/time';

const time = z.number().int();
const note = z.string().max(500);
const clocks = z.array(clockSchema);
export const workIdSchema = z.string().min(1).max(40);
/** More entries of one kind than this are no work of a person. */
export const MAX_WORK = 50;

/** What a supervisor is asked for: an amount above the limit, or the release of a rule (B*) for one very text. */
export const approvalAboutSchema = z.discriminatedUnion('kind', [
  /**
   * `amount`, in 分, in all. `usual`: what the bands came to when it was asked, left out where they came to nothing. The
   * answer is good for as long as they still do: another price is another question.
   */
  z.strictObject({ kind: z.literal('compensation'), amount: fenSchema, usual: fenSchema.optional() }),
  z.strictObject({
    kind: z.literal('rule'),
    rules: z.array(z.string().max(10)).min(1).max(40),
    text: z.string().min(1).max(MAX_TEXT),
    door: z.enum(['public', 'private']),
  }),
]);
export type ApprovalAbout = z.infer<typeof approvalAboutSchema>;

const say = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), data: z.strictObject(shape) });

/** The journal's words for this work. */
export const workEventSchemas = [
  /** To another desk, or to one person of it (`to`). `clocks`: as they run from now on; another desk has to claim anew. */
  say('handed', { handler: handlerSchema, to: personNameSchema.nullable(), note, clocks }),
  /** Waiting for the buyer (等买家): claim and first reply rest. `until`: when somebody has to look again; null = no time set. */
  say('waiting', { until: time.nullable(), note }),
  /** The wait is over: by an agent, by its time, or because the buyer wrote. */
  say('continued', { why: z.enum(['agent', 'time', 'buyer']), clocks }),
  /** The rules of the shop changed, and with them the clocks of a case that is open. */
  say('rescheduled', { why: z.enum(['policy', 'calendar', 'update']), handler: handlerSchema, clocks }),
  /**
   * A step of the ladder was reached: nobody claimed it (`claim`, share 100), or so much of the time to the first reply has
   * passed. `to`: who was called by the rules of that moment; nobody where the shop calls nobody.
   */
  say('escalated', {
    clock: z.enum(['claim', 'first-reply']),
    share: stepShareSchema,
    to: z.array(recipientSchema).max(10),
  }),
  /** The agent wants to be told of this case again at that time (稍后提醒). */
  say('snoozed', { until: time }),
  say('planned', { id: workIdSchema, dueAt: time, note }),
  say('followed-up', { id: workIdSchema, note }),
  say('unplanned', { id: workIdSchema }),
  say('asked', { id: workIdSchema, about: approvalAboutSchema, note }),
  say('settled', { id: workIdSchema, approved: z.boolean(), note }),
  say('unasked', { id: workIdSchema }),
] as const;

/** A planned follow-up (回访). Like a promise it outlives the answer. */
export interface FollowUp {
  id: string;
  dueAt: EpochMs;
  note: string;
  madeAt: EpochMs;
  by: string;
  /** The desk was told that it is due; null = not yet. */
  calledAt: EpochMs | null;
  doneAt: EpochMs | null;
  droppedAt: EpochMs | null;
}

/** A question to the supervisor, and the answer. */
export interface Approval {
  id: string;
  about: ApprovalAbout;
  note: string;
  askedAt: EpochMs;
  by: string;
  /** null = not settled; `withdrawn` as {@link mayWithdraw} allows. */
  answer: 'approved' | 'refused' | 'withdrawn' | null;
  answeredAt: EpochMs | null;
  answeredBy: string | null;
  answerNote: string;
}

/** The last hand-over: whoever has the case now reads why. */
export interface HandOver {
  from: string;
  to: string | null;
  note: string;
  at: EpochMs;
}

/** A stretch of waiting for the buyer; `to` null = it still lasts. */
export interface Wait {
  from: EpochMs;
  to: EpochMs | null;
  until: EpochMs | null;
  note: string;
}

/** A step of the ladder that was reached. */
export interface Escalation {
  clock: 'claim' | 'first-reply';
  share: z.infer<typeof stepShareSchema>;
  to: z.infer<typeof recipientSchema>[];
  at: EpochMs;
}

export const isOpenFollowUp = ({ doneAt, droppedAt }: FollowUp): boolean =>
  doneAt === null && droppedAt === null;
export const isOpenApproval = ({ answer }: Approval): boolean => answer === null;

/** Whoever asked may take the question back, and the supervisor, whom it asks. */
export function mayWithdraw({ by }: Pick<Approval, 'by'>, who: { name: string; role: Handler }): boolean {
  return by === who.name || who.role === 'supervisor';
}
