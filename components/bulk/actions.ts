import type { BulkCommand } from '@/lib/cases/bulk';
import type { QueueEntry } from '@/lib/cases/queue';

export type Worked = Pick<QueueEntry, 'lane' | 'status' | 'assignee'>;
export type ActionName = BulkCommand['type'];

interface CaseAction {
  name: ActionName;
  /** Whether it changes this case; the worker decides by the same rules, on the case as it is then. */
  can(entry: Worked, me: string): boolean;
  /** Left out where the agent may be asked for more before. */
  command?: BulkCommand;
  /** The key that does it, as `keyName` names it. */
  key?: string;
}

const open = ({ lane }: Worked): boolean => lane === 'active';

/** What can be done with one case or with many at once, in the order in which it is offered. */
export const CASE_ACTIONS: readonly CaseAction[] = [
  {
    name: 'claim',
    key: 'c',
    command: { type: 'claim' },
    can: (entry) => open(entry) && entry.assignee === null,
  },
  { name: 'activate', command: { type: 'activate' }, can: ({ lane }) => lane === 'backlog' },
  { name: 'hand', key: 'h', can: open },
  { name: 'dismiss', can: ({ lane }) => lane !== 'done' },
  { name: 'wait', key: 'w', can: (entry) => open(entry) && entry.status !== 'waiting' },
  {
    name: 'continue',
    can: (entry) => open(entry) && entry.status === 'waiting',
  },
  {
    name: 'release',
    command: { type: 'release' },
    can: ({ lane, assignee }, me) => lane !== 'done' && assignee === me,
  },
  { name: 'resolve', can: ({ status }) => status !== 'resolved' },
];

/** The actions that change at least one of these cases. */
export function actionsFor(entries: readonly Worked[], me: string): CaseAction[] {
  return CASE_ACTIONS.filter(({ can }) => entries.some((entry) => can(entry, me)));
}
