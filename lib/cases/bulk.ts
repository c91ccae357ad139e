/** One command for many cases: what an agent marked in the list. */
import * as z from 'zod';
import type { CaseRow } from './case';
import { type Command, type CommandResult, commandSchema } from './commands';
import { decide, type Refusal } from './decide';
import type { DeskContext } from './desk';
import type { Actor, EventBody } from './event';
import { type Deed, deedSchema } from './undo';

/**
 * Cases in one message and one transaction: a click of the agent waits no longer than that, and so many rows are still named
 * to the screens one by one (`journal.ts`), which then read those alone.
 */
export const PORTION = 196;
/** More are no choice of a person, and nobody can look over what he does to them. */
export const MOST_MARKED = 5_000;

const BULK = [
  'claim',
  'release',
  'hand',
  'wait',
  'continue',
  'dismiss',
  'resolve',
  'activate',
] as const satisfies readonly Command['type'][];

export type BulkCommand = Extract<Command, { type: (typeof BULK)[number] }>;

const bulkCommandSchema = commandSchema.refine((command): command is BulkCommand =>
  BULK.some((type) => type === command.type),
);

/** A portion as a whole: carried out, or refused because nothing could be written at all. */
export type BulkResult = ({ ok: true } & BulkOutcome) | Extract<CommandResult, { ok: false }>;

const ids = z.array(z.string().max(300)).min(1).max(PORTION);
export const bulkSchema = z.object({ caseIds: ids, command: bulkCommandSchema });
export const undoSchema = z.object({ deeds: z.array(deedSchema).min(1).max(PORTION) });

/** `taken`: another agent has it; one takes over a colleague's case by itself, never by the dozen. */
export type BulkRefusal = Refusal | 'no-such-case' | 'taken';

export interface BulkOutcome {
  /** What can be taken back, one for each case that changed. */
  deeds: Deed[];
  /** Cases that were so already. */
  unchanged: string[];
  refused: { caseId: string; why: BulkRefusal }[];
}

/** As `decide`, but work of others is left in peace. */
export function decideBulk(
  row: CaseRow,
  command: BulkCommand,
  actor: Actor,
  desk: DeskContext,
): EventBody[] | BulkRefusal {
  const name = actor.kind === 'agent' ? actor.name : null;
  const isTheirs = row.assignee !== null && row.assignee !== name;
  const takes = command.type === 'hand' && command.to === name;
  if (isTheirs && (takes || command.type === 'claim' || command.type === 'release')) return 'taken';
  return decide(row, command, actor, desk);
}
