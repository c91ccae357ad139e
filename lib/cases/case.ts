import type { Clock, ClockKind } from '@/lib/deadlines/clocks';
import type { Finding, Grade } from '@/lib/grading/contract';
import type { Handler } from '@/lib/grading/policy';
import type { Promised } from '@/lib/promises/contract';
import type { TextOrigin } from '@/lib/reply/source';
import type { Fen } from '@/lib/review/money';
import type { Review } from '@/lib/review/schema';
import type { EpochMs } from '@/lib/review/time';
import type { Lane } from './event';
import type { Owed } from './owed';
import type { TextUse } from './uses';
import type { Approval, Escalation, FollowUp, HandOver, Wait } from './work';

/** `waiting`: for the buyer; the desk's clocks rest. */
export type CaseStatus = 'new' | 'claimed' | 'waiting' | 'replied' | 'resolved' | 'dismissed';

/** One private text for the buyer. Taken again, by whatever way, within a day of `at` it is still this one. */
export interface Contact {
  text: string;
  at: EpochMs;
  via: 'copied' | 'inserted';
}

/** The fold of a case's events; see `apply`. One row of the table `cases`. */
export interface CaseRow {
  id: string;
  /** `console|orderSn`, to find a case again when only rows or only the answer are read; left out when not known. */
  joinKey?: string;
  /** The same, only where the case's id is provisional (read from rows first): the few that an answer may belong to. */
  looseKey?: string;
  review: Review;
  /** A good rating over a complaint. */
  hidden: boolean;
  lane: Lane;
  status: CaseStatus;
  grade: Grade;
  handler: Handler;
  finding: Finding;
  /** Set when an agent corrected the grader: later gradings by the machine no longer change the grade. */
  corrected: boolean;
  /** What the machine had said of a case whose grade an agent has set; left out elsewhere, so that its index is short. */
  machineGrade?: Grade;
  clocks: Clock[];
  /** First running clock or promise to expire in the active lane; elsewhere the time of the last event, so that lists sort. */
  dueAt: EpochMs;
  /** Next moment at which the worker owes this case an alert or the record of a breach; left out when nothing. */
  wakeAt?: EpochMs;
  /** From when the desk is to be told of what is owed: apart, so that quiet hours need not look at these cases every minute. */
  tellAt?: EpochMs;
  alertedAt: EpochMs | null;
  /** Desk clocks that ran out, each told once. */
  breaches: ClockKind[];
  notifiedAt: EpochMs | null;
  firstSeenAt: EpochMs;
  updatedAt: EpochMs;
  assignee: string | null;
  /** Price paid as an agent entered it or an order page told it, whichever came last; the review's own wins. 分 */
  pricedAt: Fen | null;
  notes: { text: string; at: EpochMs; by: string }[];
  draft: string | null;
  inserted: { text: string; at: EpochMs } | null;
  /** What the agent wrote for the order chat; left out or null where it is one of ours, or nothing. */
  privateDraft?: string | null;
  /** Private texts that left the desk, oldest first, and by which way last; left out where there was none. */
  contacts?: readonly Contact[];
  reply: { text: string | null; at: EpochMs } | null;
  /** Every promise that somebody confirmed or dropped, oldest first; left out where there was none. */
  promises?: Promised[];
  /** When the first open promise is due, in whatever lane the case is; left out where none is open. */
  promiseAt?: EpochMs;
  /** When a text was written whose promises nobody has decided about; left out where there is none. */
  proposedAt?: EpochMs;
  /** When the case was last taken up again: what was said before belongs to another round. Left out = never. */
  reopenedAt?: EpochMs;
  /** What {@link draft} was made from; left out or null where that is not known. */
  draftFrom?: TextOrigin | null;
  /** The public texts that were inserted, oldest first, and what became of them; left out where there was none. */
  uses?: readonly TextUse[];
  /** What the last inserted text came from, as `sourceKey` spells it; left out where nothing was inserted. */
  textFrom?: string;
  /** The last hand-over; left out where there was none, as everything below. */
  handover?: HandOver;
  /** Stretches of waiting for the buyer, oldest first. */
  waits?: readonly Wait[];
  /** Planned follow-ups, whatever became of them. */
  followUps?: readonly FollowUp[];
  /** When the first open follow-up is due, in whatever lane the case is. */
  followUpAt?: EpochMs;
  /** Questions to the supervisor, oldest first. */
  approvals?: readonly Approval[];
  /** When the oldest question was asked that is not settled. */
  approvalAt?: EpochMs;
  /** Steps of the ladder that were reached in this round. */
  escalations?: readonly Escalation[];
  /** The desk does not want to be told of it before this time. */
  snoozedUntil?: EpochMs;
  /** What the desk was not told of yet; promises keep their own account. */
  owed?: readonly Owed[];
  /** Number of events folded in. */
  version: number;
}

/** What the order cost, in 分: as the review said, else as an order page or an agent did, else not known. */
export function paidFor(row: Pick<CaseRow, 'review' | 'pricedAt'>): Fen | null {
  return row.review.paid ?? row.pricedAt;
}
