import * as z from 'zod';
import { GRADES } from '@/lib/grading/contract';
import { HANDLERS, handlerSchema } from '@/lib/grading/policy';

/** A person is known by the name that stands in the journal; another name is another person. */
export const personNameSchema = z.string().trim().min(1).max(40);

/** Who works here. `accounts`: how each group robot can call this person (@), as that platform names people. */
export const personSchema = z.strictObject({
  name: personNameSchema,
  role: handlerSchema,
  /** The grades this person takes; none = every grade of the desk. */
  grades: z.array(z.enum(GRADES)).max(GRADES.length).default([]),
  accounts: z
    .strictObject({
      /** open_id or user_id of 飞书. */
      feishu: z.string().max(64).default(''),
      /** Mobile number of 钉钉. */
      dingtalk: z.string().max(64).default(''),
      /** userid of 企业微信. */
      wecom: z.string().max(64).default(''),
    })
    .default({ feishu: '', dingtalk: '', wecom: '' }),
});
export type Person = z.infer<typeof personSchema>;

const minute = z.number().int().min(0).max(1439);

/** A shift (班次) of some weekdays (Sunday = 0). `to` ≤ `from` ends on the next day. Shifts may overlap and leave gaps. */
export const shiftSchema = z.strictObject({
  id: z.string().min(1).max(40),
  name: z.string().trim().max(40),
  weekdays: z.array(z.number().int().min(0).max(6)).max(7),
  from: minute,
  to: minute,
  people: z.array(personNameSchema).max(50),
});
export type Shift = z.infer<typeof shiftSchema>;

export const staffSchema = z.strictObject({
  people: z.array(personSchema).max(200),
  shifts: z.array(shiftSchema).max(60),
});
export type Staff = z.infer<typeof staffSchema>;
export const NO_STAFF: Staff = { people: [], shifts: [] };

/** Whom a step of the ladder calls: whoever has the case (承办人; its desk, while nobody has), or everybody of a desk. */
export const recipientSchema = z.enum(['assignee', ...HANDLERS]);
export type Recipient = z.infer<typeof recipientSchema>;

/** Shares of the time to the first reply, in per cent, at which somebody is called. 100 is the breach itself. */
const STEP_SHARES = [50, 80, 95, 100] as const;
export const stepShareSchema = z.literal(STEP_SHARES);
export type StepShare = z.infer<typeof stepShareSchema>;

const recipients = z.array(recipientSchema).max(HANDLERS.length + 1);

/** The escalation ladder (升级规则). Nobody at a step: that step is left out. */
export const ladderSchema = z.strictObject({
  /** Not claimed when the claim clock (15 min) ends. */
  unclaimed: recipients,
  steps: z
    .array(z.strictObject({ share: stepShareSchema, to: recipients }))
    .length(STEP_SHARES.length)
    .refine((steps) => steps.every(({ share }, i) => share === STEP_SHARES[i]), { message: 'ladder-order' }),
});
export type Ladder = z.infer<typeof ladderSchema>;

export const DEFAULT_LADDER: Ladder = {
  unclaimed: ['supervisor'],
  steps: [
    { share: 50, to: ['assignee'] },
    { share: 80, to: ['assignee'] },
    { share: 95, to: ['assignee', 'supervisor'] },
    { share: 100, to: ['assignee', 'supervisor'] },
  ],
};
