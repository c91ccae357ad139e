import type { Grade } from '@/lib/grading/contract';
import type { Settings } from '@/lib/settings/schema';
import {
  begin,
  canRemind,
  close,
  endWait,
  forgetNews,
  lay,
  regrade,
  runs,
  type SlowCase,
  stop,
} from './slow-case';
import { answer, reopen } from './slow-intake';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Bare<T> = T extends string ? { type: T } : never;

/** What somebody does with a case. Entries of its lists are named by their place. */
export type Doing =
  | Bare<'claim' | 'release' | 'note' | 'resolve' | 'reopen' | 'activate' | 'dismiss' | 'continue' | 'ask'>
  | { type: 'correct'; grade: Grade }
  | { type: 'inserted'; text: string }
  /** `by`: the console's page told of the sending, or the agent did. */
  | { type: 'replied'; text: string; by: 'page' | 'agent' }
  /** The one promise of what was written last; `hours`: an agent sets another time than the text. */
  | { type: 'promise'; hours: number | null }
  | { type: 'keep' | 'unpromise' | 'follow-up' | 'unplan'; place: number }
  | { type: 'unask'; place: number }
  | { type: 'settle'; place: number; approved: boolean }
  | { type: 'hand'; handler: SlowCase['handler']; to: string | null }
  | { type: 'wait'; until: number | null }
  | { type: 'snooze'; until: number }
  | { type: 'plan'; dueAt: number };

/** The one promise that our texts make: within a day. */
export const PROMISING = '抱歉给您添麻烦了，我们24小时内为您补发';
export const PLAIN = '抱歉给您添麻烦了，感谢您的反馈';

/** Whether what was put in last was sent since. What stood there when we first saw the review is somebody else's word. */
export function isSent({ inserted, reply, seenAt }: SlowCase): boolean {
  return inserted !== null && reply !== null && reply.at >= inserted.at && reply.at > seenAt;
}

type Answer = 'ok' | 'not-now' | 'malformed' | 'not-allowed';
type Agent = Settings['agent'];

/** Carries it out, or says why not. Whoever works on a case that nobody has, has it then. */
export function doSlowly(one: SlowCase, doing: Doing, agent: Agent, at: number, settings: Settings): Answer {
  const answerOf = carryOut(one, doing, agent, at, settings);
  const touches = ['correct', 'inserted', 'note'].includes(doing.type) && answerOf === 'ok';
  if (touches && one.lane === 'active' && one.status === 'new') take(one, agent.name, at);
  return answerOf === 'nothing' ? 'ok' : answerOf;
}

function take(one: SlowCase, name: string, at: number): void {
  one.assignee = name;
  if (one.status !== 'waiting') one.status = 'claimed';
  stop(one, ['claim'], at);
  forgetNews(one);
}

/** `nothing`: it is so already. */
function carryOut(
  one: SlowCase,
  doing: Doing,
  agent: Agent,
  at: number,
  settings: Settings,
): Answer | 'nothing' {
  const soon = (time: number) => time > at && time <= at + 400 * DAY;
  switch (doing.type) {
    case 'claim':
      if (one.lane !== 'active') return 'not-now';
      if (one.assignee === agent.name) return 'nothing';
      take(one, agent.name, at);
      return 'ok';
    case 'release':
      if (one.assignee === null || one.lane === 'done') return 'not-now';
      one.assignee = null;
      if (one.status !== 'waiting') one.status = 'new';
      return 'ok';
    case 'note':
      return 'ok';
    case 'correct':
      if (one.corrected && one.grade === doing.grade) return 'nothing';
      one.corrected = true;
      regrade(one, doing.grade, at, settings);
      return 'ok';
    case 'inserted':
      one.inserted = { text: doing.text, at };
      return 'ok';
    case 'replied':
      if (one.status === 'replied') return 'nothing';
      if (one.status === 'dismissed') return 'not-now';
      answer(one, doing.text, Math.max(at, one.seenAt + 1), at, settings);
      return 'ok';
    case 'resolve':
      if (one.status === 'resolved') return 'not-now';
      close(one, 'resolved', at, settings);
      return 'ok';
    case 'dismiss':
      if (one.lane === 'done') return 'not-now';
      close(one, 'dismissed', at, settings);
      return 'ok';
    case 'reopen':
      if (one.lane !== 'done') return 'not-now';
      reopen(one, at, settings);
      return 'ok';
    case 'activate':
      if (one.lane !== 'backlog') return 'not-now';
      begin(one, at, settings);
      return 'ok';
    case 'hand':
      return hand(one, doing, at, settings);
    case 'wait':
      if (one.lane !== 'active') return 'not-now';
      if (doing.until !== null && !soon(doing.until)) return 'malformed';
      if (one.wait?.until === doing.until) return 'nothing';
      endWait(one, at, settings);
      one.wait = { from: at, until: doing.until };
      one.status = 'waiting';
      rest(one);
      return 'ok';
    case 'continue':
      if (one.wait === null) return 'not-now';
      endWait(one, at, settings);
      return 'ok';
    case 'snooze':
      if (!canRemind(one)) return 'not-now';
      if (!soon(doing.until)) return 'malformed';
      one.snoozedUntil = doing.until;
      one.debts.add('again');
      return 'ok';
    default:
      return onLists(one, doing, agent, soon);
  }
}

function hand(
  one: SlowCase,
  { handler, to }: Extract<Doing, { type: 'hand' }>,
  at: number,
  settings: Settings,
): Answer | 'nothing' {
  if (one.lane !== 'active') return 'not-now';
  if (one.handler === handler && one.assignee === to) return 'nothing';
  one.handler = handler;
  one.assignee = to;
  one.handedOver = true;
  one.escalations = one.escalations.filter(({ clock }) => clock !== 'claim');
  if (one.status !== 'waiting') one.status = to === null ? 'new' : 'claimed';
  if (to !== null) stop(one, ['claim'], at);
  else {
    one.breaches = one.breaches.filter((kind) => kind !== 'claim');
    if (one.clocks.claim)
      one.clocks.claim = { ...one.clocks.claim, startedAt: at, stoppedAt: null, rests: false };
    lay(one, settings);
    if (one.wait !== null) rest(one);
  }
  return 'ok';
}

/** The buyer has the word: nobody here can be late meanwhile. */
function rest(one: SlowCase): void {
  for (const kind of ['claim', 'first-reply'] as const) {
    const clock = one.clocks[kind];
    if (clock && runs(one, kind)) clock.rests = true;
  }
}

type OnLists = Extract<Doing, { place: number } | { type: 'promise' | 'plan' | 'ask' }>;

function onLists(
  one: SlowCase,
  doing: OnLists,
  agent: Agent,
  soon: (time: number) => boolean,
): Answer | 'nothing' {
  switch (doing.type) {
    case 'promise': {
      const { inserted, reply } = one;
      if (inserted?.text !== PROMISING) throw new Error('nothing was promised');
      const madeAt = isSent(one) && reply !== null ? reply.at : inserted.at;
      const within = doing.hours === null ? DAY : null;
      const dueAt = madeAt + (doing.hours === null ? DAY : doing.hours * HOUR);
      const state = 'open';
      one.hasPromised = true;
      one.promises.push({ madeAt, dueAt, within, state, broken: false, reached: 0, told: 0 });
      return 'ok';
    }
    case 'keep':
    case 'unpromise': {
      const promise = one.promises[doing.place];
      if (promise === undefined) return 'malformed';
      if (doing.type === 'keep' && promise.state === 'open') promise.state = 'kept';
      if (doing.type === 'unpromise') promise.state = 'dropped';
      return 'ok';
    }
    case 'plan':
      if (!soon(doing.dueAt)) return 'malformed';
      one.followUps.push({ dueAt: doing.dueAt, called: false, state: 'open' });
      return 'ok';
    case 'follow-up':
    case 'unplan': {
      const plan = one.followUps[doing.place];
      if (plan === undefined) return 'malformed';
      if (plan.state === 'open') plan.state = doing.type === 'unplan' ? 'dropped' : 'done';
      return 'ok';
    }
    case 'ask':
      // The same question is not asked twice while nobody has answered.
      if (one.approvals.includes('open')) return 'nothing';
      one.approvals.push('open');
      one.askers.push(agent.name);
      return 'ok';
    case 'settle':
    case 'unask': {
      const asked = one.approvals[doing.place];
      if (asked === undefined) return 'malformed';
      if (asked !== 'open') return 'not-now';
      if (agent.role !== 'supervisor' && (doing.type === 'settle' || one.askers[doing.place] !== agent.name))
        return 'not-allowed';
      one.approvals[doing.place] =
        doing.type === 'unask' ? 'withdrawn' : doing.approved ? 'approved' : 'refused';
      return 'ok';
    }
  }
}
