import * as z from 'zod';
import { personNameSchema } from '@/lib/desks/contract';
import { handlerSchema } from '@/lib/grading/policy';
import { approvalAboutSchema, workIdSchema } from './work';

const time = z.number().int();
const note = z.string().max(500).default('');
const command = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...shape });

/** What an agent may do with a case besides answering it. Times are absolute; they are to lie in the future. */
export const workCommandSchemas = [
  command('hand', { handler: handlerSchema, to: personNameSchema.nullable(), note }),
  command('wait', { until: time.nullable(), note }),
  command('continue', {}),
  command('snooze', { until: time }),
  command('plan', { dueAt: time, note }),
  command('follow-up', { id: workIdSchema, note }),
  command('unplan', { id: workIdSchema }),
  command('ask', { about: approvalAboutSchema, note }),
  /** The supervisor's answer. */
  command('settle', { id: workIdSchema, approved: z.boolean(), note }),
  command('unask', { id: workIdSchema }),
] as const;

const workCommandSchema = z.discriminatedUnion('type', workCommandSchemas);
export type WorkCommand = z.infer<typeof workCommandSchema>;

/** Whether a command is the supervisor's alone: it needs the role, and the PIN where the shop has set one. */
export function needsSupervisor({ type }: { type: string }): boolean {
  return type === 'settle';
}
