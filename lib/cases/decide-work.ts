import { DAY } from '@/lib/review/time';
import type { CaseRow } from './case';
import type { Refusal } from './decide';
import type { DeskContext } from './desk';
import type { Actor, EventBody } from './event';
import { endWait, waitOf } from './fold-work';
import { canRemind } from './owed';
import { carryClocks, handedClocks } from './recompute';
import { isOpenApproval, isOpenFollowUp, MAX_WORK, mayWithdraw } from './work';
import type { WorkCommand } from './work-commands';

/** A time that is set further ahead than this is a slip of the hand. ms */
const FURTHEST = 400 * DAY;

/** The events of a command of the desk's work, or why it is refused. What is so already adds nothing. */
export function decideWork(
  row: CaseRow,
  command: WorkCommand,
  actor: Actor,
  desk: DeskContext,
): EventBody[] | Refusal {
  const inTime = (at: number) => at > desk.now && at <= desk.now + FURTHEST;
  switch (command.type) {
    case 'hand': {
      if (row.lane !== 'active') return 'not-now';
      const { handler, to } = command;
      const note = command.note.trim();
      const isThere = handler === row.handler && to === row.assignee;
      if (isThere && (note === '' || note === row.handover?.note)) return [];
      // A word to whoever has it already gives nobody more time.
      const clocks = to === null && !isThere ? handedClocks(row, desk.now, desk) : row.clocks;
      return [{ type: 'handed', data: { handler, to, note, clocks } }];
    }
    case 'wait': {
      if (row.lane !== 'active') return 'not-now';
      if (command.until !== null && !inTime(command.until)) return 'malformed';
      const wait = waitOf(row);
      const note = command.note.trim();
      if (wait?.until === command.until && wait.note === note) return [];
      // Another time for the same wait: the old stretch ends, and the new one begins where it ends.
      const again = wait === null ? [] : [continued(row, 'agent', desk)];
      return [...again, { type: 'waiting', data: { until: command.until, note } }];
    }
    case 'continue':
      return waitOf(row) === null ? 'not-now' : [continued(row, 'agent', desk)];
    case 'snooze':
      if (!canRemind(row)) return 'not-now';
      return inTime(command.until) ? [{ type: 'snoozed', data: { until: command.until } }] : 'malformed';
    case 'plan': {
      if (!inTime(command.dueAt) || (row.followUps?.length ?? 0) >= MAX_WORK) return 'malformed';
      return [
        {
          type: 'planned',
          data: { id: `f${row.version + 1}`, dueAt: command.dueAt, note: command.note.trim() },
        },
      ];
    }
    case 'follow-up':
    case 'unplan': {
      const planned = row.followUps?.find(({ id }) => id === command.id);
      if (planned === undefined) return 'malformed';
      if (!isOpenFollowUp(planned)) return [];
      return command.type === 'unplan'
        ? [{ type: 'unplanned', data: { id: command.id } }]
        : [{ type: 'followed-up', data: { id: command.id, note: command.note.trim() } }];
    }
    case 'ask': {
      const open = (row.approvals ?? []).filter(isOpenApproval);
      const same = open.some(({ about }) => JSON.stringify(about) === JSON.stringify(command.about));
      if (same) return [];
      if ((row.approvals?.length ?? 0) >= MAX_WORK) return 'malformed';
      return [
        {
          type: 'asked',
          data: { id: `a${row.version + 1}`, about: command.about, note: command.note.trim() },
        },
      ];
    }
    case 'settle':
    case 'unask': {
      const asked = row.approvals?.find(({ id }) => id === command.id);
      if (asked === undefined) return 'malformed';
      if (!isOpenApproval(asked)) return 'not-now';
      if (command.type === 'unask')
        return actor.kind === 'agent' && mayWithdraw(asked, actor)
          ? [{ type: 'unasked', data: { id: command.id } }]
          : 'not-allowed';
      if (actor.kind !== 'agent' || actor.role !== 'supervisor') return 'not-allowed';
      return [
        {
          type: 'settled',
          data: { id: command.id, approved: command.approved, note: command.note.trim() },
        },
      ];
    }
  }
}

/** The end of a wait: the clocks go on with the minutes that were left. */
export function continued(row: CaseRow, why: 'agent' | 'time' | 'buyer', desk: DeskContext): EventBody {
  const waits = endWait(row.waits, desk.now);
  return { type: 'continued', data: { why, clocks: carryClocks(row, row.grade, desk, waits) } };
}
