import type { CaseRow } from '@/lib/cases/case';
import type { Grade } from '@/lib/grading/contract';
import type { Settings } from '@/lib/settings/schema';
import { after } from './slow-calendar';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** How long the consoles of this week let a shop answer and complain, days. Nothing is known of 拼多多. */
const PLATFORM: Record<string, { reply: number; complaint: number }> = {
  qianniu: { reply: 30, complaint: 30 },
};

export type Kind = 'alert' | 'claim' | 'first-reply' | 'reply-window' | 'complaint-window';

export interface SlowClock {
  startedAt: number;
  dueAt: number;
  stoppedAt: number | null;
  rests: boolean;
  steps: { share: number; at: number }[];
}

export interface SlowPromise {
  madeAt: number;
  dueAt: number;
  /** It is due so long after the sending; null: at a time that an agent set. ms */
  within: number | null;
  state: 'open' | 'kept' | 'dropped';
  broken: boolean;
  reached: number;
  told: number;
}

/** Of what the desk was not told yet. */
export type Debt =
  | 'new'
  | 'back'
  | 'graver'
  | 'step'
  | 'unclaimed'
  | 'overdue'
  | 'wait'
  | 'follow-up'
  | 'again';

export interface SlowCase {
  id: string;
  console: string;
  createdAt: number;
  seenAt: number;
  stars: number;
  text: string;
  append: { text: string; at: number } | null;
  lane: CaseRow['lane'];
  status: CaseRow['status'];
  grade: Grade;
  corrected: boolean;
  handler: CaseRow['handler'];
  handedOver: boolean;
  assignee: string | null;
  alerted: boolean;
  /** When that was. */
  alertedAt: number;
  clocks: Partial<Record<Kind, SlowClock>>;
  /** Waits of this round that are over: no moment of them counts. */
  rests: [number, number][];
  wait: { from: number; until: number | null } | null;
  breaches: Kind[];
  escalations: { clock: 'claim' | 'first-reply'; share: number; to: readonly string[] }[];
  promises: SlowPromise[];
  /** Somebody has decided about the promise of this round. */
  hasPromised: boolean;
  followUps: { dueAt: number; called: boolean; state: 'open' | 'done' | 'dropped' }[];
  approvals: ('open' | 'approved' | 'refused' | 'withdrawn')[];
  /** Who asked, by the same place. */
  askers: string[];
  inserted: { text: string; at: number } | null;
  reply: { text: string; at: number } | null;
  snoozedUntil: number | null;
  debts: Set<Debt>;
  /** What happened, in readable lines. */
  story: string[];
}

/** The end of each running time under the rules of now, from the moment it began. */
export function lay(one: SlowCase, { policy, calendar }: Settings): void {
  const rule = policy[one.grade];
  const hours = rule.hours === 'always' ? 'always' : calendar;
  const { claim, 'first-reply': reply } = one.clocks;
  const passed = (from: number, ms: number) => after(hours, from, ms, one.rests);
  if (claim) claim.dueAt = passed(claim.startedAt, Math.min(15, rule.minutes) * MINUTE);
  if (!reply) return;
  reply.dueAt = passed(reply.startedAt, rule.minutes * MINUTE);
  reply.steps = [50, 80, 95].map((share) => ({
    share,
    at: passed(reply.startedAt, (rule.minutes * MINUTE * share) / 100),
  }));
}

/** The desk works on it from now on, as if it had just come. */
export function begin(one: SlowCase, at: number, settings: Settings): void {
  const clock = (startedAt: number, dueAt: number): SlowClock => ({
    startedAt,
    dueAt,
    stoppedAt: null,
    rests: false,
    steps: [],
  });
  one.clocks = { alert: clock(at, at + MINUTE), claim: clock(at, at), 'first-reply': clock(at, at) };
  const platform = PLATFORM[one.console];
  if (platform) {
    const written = Math.min(one.createdAt, at);
    one.clocks['reply-window'] = clock(written, written + platform.reply * DAY);
    one.clocks['complaint-window'] = clock(written, written + platform.complaint * DAY);
  }
  one.rests = [];
  lay(one, settings);
  if (!one.handedOver) one.handler = settings.policy[one.grade].handler;
  one.lane = 'active';
  one.status = one.assignee === null ? 'new' : 'claimed';
  if (one.assignee !== null) stop(one, ['claim'], at);
  one.alerted = false;
  one.breaches = [];
  one.escalations = [];
}

export function stop(one: SlowCase, kinds: readonly Kind[], at: number): void {
  for (const kind of kinds) {
    const clock = one.clocks[kind];
    if (!clock || clock.stoppedAt !== null) continue;
    // One that rests stays so: whoever acts in a wait used no more time than until it began.
    clock.stoppedAt = Math.max(at, clock.startedAt);
  }
}

/** The wait is over, at the latest when it was to be over; its time is given back. */
export function endWait(one: SlowCase, at: number, settings: Settings): void {
  if (one.wait === null) return;
  const { from, until } = one.wait;
  one.rests.push([from, Math.max(from, Math.min(at, until ?? at))]);
  one.wait = null;
  for (const clock of Object.values(one.clocks)) if (clock.stoppedAt === null) clock.rests = false;
  if (one.lane !== 'active') return;
  one.status = one.assignee === null ? 'new' : 'claimed';
  lay(one, settings);
  takeBack(one, at);
}

/** What is not past by the rules of now did not happen. */
export function takeBack(one: SlowCase, at: number): void {
  const timeOf = (kind: Kind, share: number) =>
    share === 100
      ? one.clocks[kind]?.dueAt
      : one.clocks[kind]?.steps.find((step) => step.share === share)?.at;
  const isPast = (kind: Kind, share: number) => (timeOf(kind, share) ?? 0) <= at;
  one.breaches = one.breaches.filter((kind) => isPast(kind, 100));
  one.escalations = one.escalations.filter(({ clock, share }) => isPast(clock, share));
}

const ON_REPLY = ['alert', 'claim', 'first-reply', 'reply-window'] as const;

export function close(
  one: SlowCase,
  status: 'replied' | 'resolved' | 'dismissed',
  at: number,
  settings: Settings,
): void {
  stop(one, status === 'replied' ? ON_REPLY : [...ON_REPLY, 'complaint-window'], at);
  one.lane = 'done';
  endWait(one, at, settings);
  one.status = status;
  one.snoozedUntil = null;
  one.debts.delete('again');
  forgetMoot(one);
}

/** Whoever was given the case by a colleague keeps it, unless it is another matter now. */
export function regrade(one: SlowCase, grade: Grade, at: number, settings: Settings): void {
  if (!one.handedOver || grade !== one.grade) one.handler = settings.policy[grade].handler;
  one.grade = grade;
  lay(one, settings);
  takeBack(one, at);
}

export const runs = (one: SlowCase, kind: Kind): boolean => {
  const clock = one.clocks[kind];
  return one.lane === 'active' && clock !== undefined && clock.stoppedAt === null;
};

export const promiseTimes = ({ promises }: SlowCase): number[] =>
  promises.filter(({ state }) => state === 'open').map(({ dueAt }) => dueAt);
export const followUpTimes = ({ followUps }: SlowCase): number[] =>
  followUps.filter(({ state }) => state === 'open').map(({ dueAt }) => dueAt);

/** Everything that is due of a case at some time, whatever the lane. */
export function dueTimes(one: SlowCase): number[] {
  const times = [...promiseTimes(one), ...followUpTimes(one)];
  if (one.lane !== 'active') return times;
  for (const [kind, { dueAt, stoppedAt, rests }] of Object.entries(one.clocks))
    if (kind !== 'alert' && stoppedAt === null && !rests) times.push(dueAt);
  if (one.wait?.until != null) times.push(one.wait.until);
  return times;
}

/** When something of a case is to be written down that is not written down yet. */
export function dutyTimes(one: SlowCase): number[] {
  const times: number[] = [];
  for (const { dueAt, called, state } of one.followUps) if (state === 'open' && !called) times.push(dueAt);
  for (const { madeAt, dueAt, reached, state } of one.promises)
    if (state === 'open')
      for (const share of [50, 90, 100])
        if (share > reached) times.push(Math.ceil(madeAt + ((dueAt - madeAt) * share) / 100));
  if (one.lane !== 'active') return times;
  for (const [kind, { dueAt, stoppedAt, rests }] of Object.entries(one.clocks) as [Kind, SlowClock][])
    if (kind !== 'alert' && stoppedAt === null && !rests && !one.breaches.includes(kind)) times.push(dueAt);
  const reply = one.clocks['first-reply'];
  const highest = Math.max(0, ...one.escalations.map(({ clock, share }) => (clock === 'claim' ? 0 : share)));
  if (reply && reply.stoppedAt === null && !reply.rests)
    for (const { share, at } of reply.steps) if (share > highest) times.push(at);
  if (one.wait?.until != null) times.push(one.wait.until);
  return times;
}

const isCalled = ({ followUps }: SlowCase): boolean =>
  followUps.some((plan) => plan.called && plan.state === 'open');

/** Something is left of which somebody may want to hear again. */
export function canRemind(one: SlowCase): boolean {
  return one.lane === 'active' || isCalled(one) || one.promises.some(({ state }) => state === 'open');
}

/** Nobody needs to hear of what is over. */
export function forgetMoot(one: SlowCase): void {
  const active = one.lane === 'active';
  const holds: Record<Debt, () => boolean> = {
    new: () => active && one.status === 'new',
    back: () => active,
    graver: () => active,
    step: () => runs(one, 'first-reply') && one.escalations.some(({ clock }) => clock === 'first-reply'),
    unclaimed: () => runs(one, 'claim') && one.breaches.includes('claim'),
    overdue: () => one.breaches.some((kind) => kind !== 'claim' && runs(one, kind)),
    wait: () => active,
    'follow-up': () => isCalled(one),
    again: () => canRemind(one),
  };
  for (const debt of one.debts) if (!holds[debt]()) one.debts.delete(debt);
  if (!active && one.debts.size === 0) one.snoozedUntil = null;
}

/** What only says that there is work is held back a moment, so that a page full of it is told of at once. ms */
export const MOMENT = 10_000;

/** From when on somebody may be told of a case; null: there is nothing to tell. */
export function tellFrom(one: SlowCase): number | null {
  const later = one.snoozedUntil ?? 0;
  for (const debt of one.debts) if (!isNews(debt)) return later;
  if (owesPromise(one)) return later;
  if (one.debts.size === 0 || !one.alerted) return null;
  return Math.max(later, one.alertedAt + MOMENT);
}

const isNews = (debt: Debt): boolean => debt === 'new' || debt === 'back' || debt === 'graver';

/** Somebody has it now: that it is there is no news. */
export function forgetNews(one: SlowCase): void {
  for (const debt of one.debts) if (isNews(debt)) one.debts.delete(debt);
}

function owesPromise(one: SlowCase): boolean {
  return one.promises.some(({ state, reached, told }) => state === 'open' && reached > told);
}
