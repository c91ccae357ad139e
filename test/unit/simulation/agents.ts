import type { Dice } from './dice';
import { TEAM } from './shop';
import type { SlowCase } from './slow-case';
import { type Doing, isSent, PLAIN, PROMISING } from './slow-commands';
import { GRAVITY } from './words';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What each doing is done to, as a rule; now and then it is tried on any case at all, as from a panel that is behind. */
const WEIGHTS: Record<Doing['type'], number> = {
  claim: 20,
  release: 3,
  note: 3,
  correct: 5,
  inserted: 18,
  promise: 12,
  replied: 26,
  resolve: 6,
  dismiss: 6,
  reopen: 1,
  activate: 3,
  hand: 7,
  wait: 8,
  continue: 3,
  snooze: 6,
  plan: 5,
  'follow-up': 4,
  unplan: 1,
  keep: 6,
  unpromise: 1,
  ask: 3,
  settle: 3,
  unask: 1,
};

const FITS: Record<Doing['type'], (one: SlowCase) => boolean> = {
  claim: ({ lane, assignee }) => lane === 'active' && assignee === null,
  release: ({ lane, assignee }) => lane === 'active' && assignee !== null,
  note: ({ lane }) => lane === 'active',
  correct: ({ lane }) => lane === 'active',
  inserted: ({ lane }) => lane === 'active',
  promise: isPromising,
  replied: ({ lane }) => lane === 'active',
  resolve: ({ lane, status }) => status === 'replied' || lane === 'active',
  dismiss: ({ lane }) => lane === 'active',
  reopen: ({ lane }) => lane === 'done',
  activate: ({ lane }) => lane === 'backlog',
  hand: ({ lane }) => lane === 'active',
  wait: ({ lane }) => lane === 'active',
  continue: ({ wait }) => wait !== null,
  snooze: ({ lane }) => lane === 'active',
  plan: () => true,
  'follow-up': ({ followUps }) => followUps.some(({ state }) => state === 'open'),
  unplan: ({ followUps }) => followUps.some(({ state }) => state === 'open'),
  keep: ({ promises }) => promises.some(({ state }) => state === 'open'),
  unpromise: ({ promises }) => promises.some(({ state }) => state === 'open'),
  ask: ({ lane }) => lane === 'active',
  settle: ({ approvals }) => approvals.length > 0,
  unask: ({ approvals }) => approvals.length > 0,
};

/** The one text of ours that promises something was written last, and nobody has decided about it. */
function isPromising(one: SlowCase): boolean {
  const { inserted, hasPromised, reply } = one;
  if (inserted?.text !== PROMISING || hasPromised) return false;
  return !isSent(one) || reply?.text === inserted.text;
}

/** What somebody at the desk does next; null: nothing is there to do it to. */
export function nextDoing(
  dice: Dice,
  cases: ReadonlyMap<string, SlowCase>,
  at: number,
): { id: string; doing: Doing } | null {
  const type = dice.weighted(WEIGHTS);
  const behind = dice.chance(0.04) && type !== 'promise';
  const all = [...cases.values()].filter((one) => behind || FITS[type](one));
  if (all.length === 0) return null;
  // Who works looks at the newest first, as a rule.
  const one = dice.chance(0.5) ? dice.pick(all.slice(-12)) : dice.pick(all);
  return { id: one.id, doing: doingOf(type, one, dice, at) };
}

function doingOf(type: Doing['type'], one: SlowCase, dice: Dice, at: number): Doing {
  // On whole minutes, as the screens let one choose them.
  const soon = (from: number, to: number) => Math.ceil((at + dice.int(from, to)) / MINUTE) * MINUTE;
  const place = (list: readonly { state: string }[]) =>
    Math.max(
      0,
      list.findIndex(({ state }) => state === 'open'),
    );
  switch (type) {
    case 'correct':
      return { type, grade: dice.pick([...GRAVITY, 'price']) };
    case 'inserted':
      return { type, text: dice.chance(0.6) ? PROMISING : `${PLAIN}${dice.int(1, 999)}` };
    case 'replied':
      return { type, text: one.inserted?.text ?? PLAIN, by: dice.chance(0.7) ? 'page' : 'agent' };
    case 'promise':
      return { type, hours: dice.chance(0.5) ? null : dice.int(1, 23) };
    case 'hand': {
      const { name, role } = dice.pick(TEAM);
      return dice.chance(0.5)
        ? { type, handler: role, to: name }
        : { type, handler: dice.pick(['quality', 'warehouse', 'supervisor']), to: null };
    }
    case 'wait':
      return { type, until: dice.chance(0.3) ? null : soon(10 * MINUTE, 30 * HOUR) };
    case 'snooze':
      return { type, until: soon(10 * MINUTE, dice.chance(0.2) ? 20 * HOUR : HOUR) };
    case 'plan':
      return { type, dueAt: soon(20 * MINUTE, 40 * HOUR) };
    case 'keep':
    case 'unpromise':
      return { type, place: place(one.promises) };
    case 'follow-up':
    case 'unplan':
      return { type, place: place(one.followUps) };
    case 'settle':
      return { type, place: one.approvals.length - 1, approved: dice.chance(0.6) };
    case 'unask':
      return { type, place: one.approvals.length - 1 };
    default:
      return { type };
  }
}
