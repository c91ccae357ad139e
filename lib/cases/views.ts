import * as z from 'zod';
import { DUE_SOON_MINUTES } from '@/lib/deadlines/soon';
import type { Handler } from '@/lib/grading/policy';
import { type EpochMs, MINUTE } from '@/lib/review/time';
import type { Lane } from './event';
import type { QueueEntry } from './queue';

export const SOON = DUE_SOON_MINUTES * MINUTE;

/** The lists that the queue can show, each a question to one case. A case stands in every view whose question it answers. */
export const VIEWS = [
  'active',
  'mine',
  'unclaimed',
  'desk',
  'overdue',
  'soon',
  'waiting',
  'follow-ups',
  'approvals',
  'backlog',
  'done',
] as const;
export const viewSchema = z.enum(VIEWS);
export type ViewName = z.infer<typeof viewSchema>;

/** Where the cases of a view are found: in a lane, or among those of all lanes with planned or asked-for work. */
export type Source = Lane | 'follow-ups' | 'approvals';

/** Who looks, as set at this browser, and when. */
export interface Looker {
  name: string;
  role: Handler;
  now: EpochMs;
}

export function sourceOf(view: ViewName): Source {
  if (view === 'backlog' || view === 'done' || view === 'follow-ups' || view === 'approvals') return view;
  return 'active';
}

/** Whether a view changes by time alone. */
export function isTimely(view: ViewName): boolean {
  return view === 'overdue' || view === 'soon';
}

/** After and by when the cases of a timely view are due; undefined of any other. */
export function dueIn(view: ViewName, now: EpochMs): { after: EpochMs; by: EpochMs } | undefined {
  if (view === 'overdue') return { after: Number.NEGATIVE_INFINITY, by: now };
  return view === 'soon' ? { after: now, by: now + SOON } : undefined;
}

/** Nobody has it, and nobody is waited for: whoever has time may take it. */
export function isFree({
  lane,
  status,
  assignee,
}: Pick<QueueEntry, 'lane' | 'status' | 'assignee'>): boolean {
  return lane === 'active' && assignee === null && status !== 'waiting';
}

/** Whether the desk of this role has it, or was called to it by a step of the ladder. */
export function isOfDesk(
  { handler, called }: Pick<QueueEntry, 'handler' | 'called'>,
  role: Handler,
): boolean {
  return handler === role || (called?.includes(role) ?? false);
}

const IN: Record<ViewName, (entry: QueueEntry, looker: Looker) => boolean> = {
  active: ({ lane }) => lane === 'active',
  mine: ({ lane, assignee }, { name }) => lane === 'active' && assignee === name,
  unclaimed: isFree,
  desk: (entry, { role }) => entry.lane === 'active' && isOfDesk(entry, role),
  // The same borders as the badge's, see `urgentNow`.
  overdue: ({ lane, dueAt }, { now }) => lane === 'active' && dueAt <= now,
  soon: ({ lane, dueAt }, { now }) => lane === 'active' && dueAt > now && dueAt <= now + SOON,
  waiting: ({ lane, status }) => lane === 'active' && status === 'waiting',
  'follow-ups': ({ followUpAt }) => followUpAt !== undefined,
  approvals: ({ approvalAt }) => approvalAt !== undefined,
  backlog: ({ lane }) => lane === 'backlog',
  done: ({ lane }) => lane === 'done',
};

export function isIn(view: ViewName, entry: QueueEntry, looker: Looker): boolean {
  return IN[view](entry, looker);
}
