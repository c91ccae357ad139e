import type { CaseRow } from '@/lib/cases/case';
import type { TextUse } from '@/lib/cases/uses';
import { sourceKey, type TextSource } from '@/lib/reply/source';
import { DAY, type EpochMs } from '@/lib/review/time';
import { type Share, wilson } from './wilson';

/** A buyer who is still angry says so within this time, mostly; before, silence means nothing. ms */
const QUIET_AFTER = 7 * DAY;

/** Figures of one script (a template, or a structure of ours in one tone), as plain counts that can be added up. */
export interface ScriptTally {
  key: string;
  source: TextSource;
  inserted: number;
  sent: number;
  /** Sent texts of which it is known how much was written anew, how many of them as they were offered, and the sum of the shares. */
  measured: number;
  untouched: number;
  edited: number;
  /** Sent texts that answered to the first-reply clock, and how many of them in time. */
  timed: number;
  onTime: number;
  /** Sent texts that can be judged by what followed, and what followed: the buyer wrote again, worse or content. */
  judged: number;
  again: number;
  better: number;
  resolved: number;
}

const EMPTY = {
  inserted: 0,
  sent: 0,
  measured: 0,
  untouched: 0,
  edited: 0,
  timed: 0,
  onTime: 0,
  judged: 0,
  again: 0,
  better: 0,
  resolved: 0,
};
type Count = keyof typeof EMPTY;
const COUNTS = Object.keys(EMPTY) as Count[];

/** Less than this is a comma or a name. */
const UNTOUCHED = 0.02;

/** What of a case tells how its texts did. */
export type JudgedCase = Pick<CaseRow, 'uses' | 'review' | 'finding' | 'clocks' | 'status'>;

/** What the uses in these cases add up to, by script. `now`: a reply that was sent just now is not judged yet. */
export function tallyScripts(rows: Iterable<JudgedCase>, now: EpochMs): ScriptTally[] {
  const tallies = new Map<string, ScriptTally>();
  for (const row of rows)
    (row.uses ?? []).forEach((use, i, uses) => {
      const isLast = i === uses.length - 1;
      merge(tallies, { key: sourceKey(use.source), source: use.source, ...countsOf(row, use, isLast, now) });
    });
  return [...tallies.values()];
}

/** Two sets of figures as one: those of cases that are kept, and of those that were deleted. */
export function addTallies(...sets: readonly (readonly ScriptTally[])[]): ScriptTally[] {
  const tallies = new Map<string, ScriptTally>();
  for (const tally of sets.flat()) merge(tallies, tally);
  return [...tallies.values()];
}

function merge(tallies: Map<string, ScriptTally>, more: ScriptTally): void {
  const sum = { ...(tallies.get(more.key) ?? { key: more.key, ...EMPTY }), source: more.source };
  for (const count of COUNTS) sum[count] += more[count];
  tallies.set(more.key, sum);
}

function countsOf(row: JudgedCase, use: TextUse, isLast: boolean, now: EpochMs): typeof EMPTY {
  const { sentAt } = use;
  if (sentAt === null) return { ...EMPTY, inserted: 1 };
  const edited = editedOf(use);
  const after = isLast ? followed(row, sentAt, now) : 'again';
  const clock = isLast ? row.clocks.find(({ kind }) => kind === 'first-reply') : undefined;
  return {
    inserted: 1,
    sent: 1,
    measured: Number(edited !== null),
    untouched: Number(edited !== null && edited < UNTOUCHED),
    edited: edited ?? 0,
    timed: Number(clock !== undefined),
    onTime: Number(clock !== undefined && sentAt <= clock.dueAt),
    judged: Number(after !== null),
    again: Number(after === 'again'),
    better: Number(after === 'better'),
    resolved: Number(isLast && row.status === 'resolved'),
  };
}

/** In the panel and then in the page: what is left of the offered text is left by both. */
function editedOf({ edited, sentEdited }: TextUse): number | null {
  return edited === null || sentEdited === null ? null : 1 - (1 - edited) * (1 - sentEdited);
}

/** What the buyer did after the reply; null = too early to say, or not known when the append was written. */
function followed(
  { review, finding }: JudgedCase,
  sentAt: EpochMs,
  now: EpochMs,
): 'again' | 'better' | 'quiet' | null {
  const { append } = review;
  if (append !== null && append.at === null) return null;
  if (append !== null && append.at !== null && append.at > sentAt)
    return finding.turn === 'better' ? 'better' : 'again';
  return now - sentAt >= QUIET_AFTER ? 'quiet' : null;
}

/** One line of the page: counts, and each share with its 95 % interval; null = nothing to count yet. */
export interface ScriptAccount extends ScriptTally {
  onTimeShare: Share | null;
  /** Judged replies after which the buyer did not complain again. */
  quietShare: Share | null;
  /** Mean share that was written anew, 0–1. */
  meanEdited: number | null;
}

/** The most used first. */
export function scriptAccounts(tallies: readonly ScriptTally[]): ScriptAccount[] {
  return tallies
    .map((tally) => ({
      ...tally,
      onTimeShare: wilson(tally.onTime, tally.timed),
      quietShare: wilson(tally.judged - tally.again, tally.judged),
      meanEdited: tally.measured === 0 ? null : tally.edited / tally.measured,
    }))
    .sort((a, b) => b.inserted - a.inserted || a.key.localeCompare(b.key));
}
