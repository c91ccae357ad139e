import type { Finding, Grade } from '@/lib/grading/contract';
import { CAUSES } from '@/lib/grading/contract';
import type { TextOrigin } from '@/lib/reply/source';
import { comparable } from '@/lib/review/text';
import type { EpochMs } from '@/lib/review/time';
import type { CaseRow } from './case';
import type { Command } from './commands';
import { sameContact } from './contacts';
import { decidePromises } from './decide-promises';
import { decideWork } from './decide-work';
import type { DeskContext } from './desk';
import type { Actor, EventBody } from './event';
import { carryClocks, handlerFor, takenUp } from './recompute';
import { isFree } from './views';

/** Not possible in the state the case is in now; nothing was changed. */
export type Refusal = 'not-now' | 'malformed' | 'not-allowed';

/**
 * The events that a command adds, or why it is refused. Working on an unclaimed open case claims it: an agent who
 * writes has made the first move.
 */
export function decide(
  row: CaseRow,
  command: Command,
  actor: Actor,
  desk: DeskContext,
): EventBody[] | Refusal {
  const events = eventsOf(row, command, actor, desk);
  if (typeof events === 'string' || events.length === 0) return events;
  const touches = ['correct', 'price', 'draft', 'inserted', 'contacted', 'note'].includes(command.type);
  const open = row.lane === 'active' && row.status === 'new';
  // Last, so that it stops the claim clock among the clocks that the other events may have set anew.
  return touches && open && actor.kind === 'agent' ? [...events, { type: 'claimed', data: {} }] : events;
}

function eventsOf(row: CaseRow, command: Command, actor: Actor, desk: DeskContext): EventBody[] | Refusal {
  const done = row.lane === 'done';
  switch (command.type) {
    case 'claim':
      if (row.lane !== 'active') return 'not-now';
      if (row.assignee !== null && actor.kind === 'agent' && row.assignee === actor.name) return [];
      return [{ type: 'claimed', data: {} }];
    case 'take':
      return isFree(row) ? [{ type: 'claimed', data: {} }] : 'not-now';
    case 'release':
      return row.assignee !== null && !done ? [{ type: 'released', data: {} }] : 'not-now';
    case 'correct':
      return correct(row, command.grade, desk);
    case 'price':
      return [{ type: 'priced', data: { paid: command.paid } }];
    case 'note':
      return command.text.trim() === ''
        ? 'malformed'
        : [{ type: 'noted', data: { text: command.text.trim() } }];
    case 'draft':
      return drafted(row, command);
    case 'inserted':
      return [{ type: 'inserted', data: { text: command.text, ...fromOf(row, command.text) } }];
    case 'contacted':
      // By another way it is told, and still counts once.
      return sameContact(row.contacts, command.text, desk.now)?.via === command.via
        ? []
        : [{ type: 'contacted', data: { text: command.text, via: command.via } }];
    case 'replied':
      if (row.status === 'replied') return [];
      if (row.status === 'dismissed') return 'not-now';
      return [
        {
          type: 'replied',
          data: { text: command.text, at: saidNow(row, desk), via: actor.kind === 'page' ? 'sent' : 'agent' },
        },
      ];
    case 'promise':
    case 'keep':
    case 'unpromise':
      return decidePromises(row, command, desk);
    case 'resolve':
      return row.status === 'resolved' ? 'not-now' : [{ type: 'resolved', data: {} }];
    case 'dismiss':
      return done ? 'not-now' : [{ type: 'dismissed', data: { reason: command.reason.trim() } }];
    case 'reopen':
      if (!done) return 'not-now';
      return [{ type: 'reopened', data: { why: 'agent', ...takenUp(row, row.review, row.grade, desk) } }];
    case 'activate':
      if (row.lane !== 'backlog') return 'not-now';
      return [{ type: 'activated', data: takenUp(row, row.review, row.grade, desk) }];
    default:
      return decideWork(row, command, actor, desk);
  }
}

/**
 * When what is said now was said: behind the first sight of the review, also by a computer's clock that was moved back since.
 * What lies before it is taken for somebody else's word.
 */
export function saidNow({ firstSeenAt }: CaseRow, { now }: Pick<DeskContext, 'now'>): EpochMs {
  return Math.max(now, firstSeenAt + 1);
}

function drafted(row: CaseRow, { text, kind, from }: Extract<Command, { type: 'draft' }>): EventBody[] {
  if (kind === 'private')
    return text === (row.privateDraft ?? null) ? [] : [{ type: 'drafted', data: { text, kind } }];
  return text === row.draft
    ? []
    : [{ type: 'drafted', data: { text, ...(from === undefined ? {} : { from }) } }];
}

/** What an inserted text was made from: told with the draft, and true of that very text only. */
function fromOf({ draft, draftFrom }: CaseRow, text: string): { from?: TextOrigin } {
  const isDraft = draft !== null && comparable(draft) === comparable(text);
  return isDraft && draftFrom ? { from: draftFrom } : {};
}

function correct(row: CaseRow, grade: Grade, desk: DeskContext): EventBody[] {
  if (grade === row.grade && row.corrected) return [];
  const cause = CAUSES.find((known) => known === grade);
  // The agent's word is above the shop's earlier ones.
  const { shop: _, ...rest } = row.finding;
  const finding: Finding = {
    ...rest,
    primary: cause ?? row.finding.primary,
    confidence: null,
    by: 'agent',
  };
  const clocks = carryClocks(row, grade, desk);
  return [
    {
      type: 'regraded',
      data: { finding, grade, handler: handlerFor(row, grade, desk), clocks, why: 'corrected' },
    },
  ];
}
