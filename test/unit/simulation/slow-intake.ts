import type { Grade } from '@/lib/grading/contract';
import type { Review } from '@/lib/review/schema';
import type { Settings } from '@/lib/settings/schema';
import { begin, close, endWait, regrade, type SlowCase } from './slow-case';
import { GRAVITY, WORDS } from './words';

const HOUR = 3_600_000;

/** What the desk makes of one review that a page shows. `known`: its case; null when there is none. Returns its case. */
export function takeInSlowly(
  known: SlowCase | null,
  review: Review,
  at: number,
  settings: Settings,
): SlowCase | null {
  if (known === null) return firstSight(review, at, settings);
  again(known, review, at, settings);
  return known;
}

function firstSight(review: Review, at: number, settings: Settings): SlowCase | null {
  const bad = (review.rating.stars ?? 5) <= 3 || complains(review);
  if (!bad) return null;
  const grade = gradeIn(review) ?? 'other';
  const one: SlowCase = {
    id: `${review.console}:${review.shop}:${review.id}`,
    console: review.console,
    createdAt: review.createdAt ?? 0,
    seenAt: at,
    stars: review.rating.stars ?? 0,
    text: review.text ?? '',
    append: appendOf(review),
    lane: 'backlog',
    status: 'new',
    grade,
    corrected: false,
    handler: settings.policy[grade].handler,
    handedOver: false,
    assignee: null,
    alerted: false,
    alertedAt: 0,
    clocks: {},
    rests: [],
    wait: null,
    breaches: [],
    escalations: [],
    promises: [],
    hasPromised: false,
    followUps: [],
    approvals: [],
    askers: [],
    inserted: null,
    reply: null,
    snoozedUntil: null,
    debts: new Set(),
    story: [],
  };
  const fresh = isFresh(review, at, settings);
  if (review.reply.replied) {
    answer(one, review.reply.text ?? '', review.reply.at ?? at, at, settings);
    if (fresh && one.append !== null && one.append.at > (one.reply?.at ?? 0)) comeBack(one, at, settings);
  } else if (fresh) come(one, at, settings);
  return one;
}

function again(one: SlowCase, review: Review, at: number, settings: Settings): void {
  const { lane, status } = one;
  const append = appendOf(review);
  const wrote = append !== null && append.text !== one.append?.text;
  const worse = (review.rating.stars ?? 5) < one.stars;
  const said = wrote || review.text !== one.text;
  one.text = review.text ?? '';
  one.append = append;
  one.stars = review.rating.stars ?? 0;
  if (said) {
    endWait(one, at, settings);
    const was = one.grade;
    if (!one.corrected) regrade(one, gradeIn(review) ?? 'other', at, settings);
    if (one.lane === 'active' && isGrave(one.grade) && !isGrave(was)) one.debts.add('graver');
  }
  const { replied, text } = review.reply;
  const answered =
    replied === true && status !== 'dismissed' && status !== 'resolved' && text !== (one.reply?.text ?? null);
  if (answered) answer(one, text ?? '', review.reply.at ?? at, at, settings);
  if (status === 'dismissed') return;
  if (answered || lane === 'done') {
    const asks = wrote && (!answered || append.at > (review.reply.at ?? at));
    if (asks || (!answered && worse)) comeBack(one, at, settings);
  } else if (lane === 'backlog' && wrote && isFresh(review, at, settings)) come(one, at, settings);
}

/** A page brings work, and nobody here knows of it yet. */
function come(one: SlowCase, at: number, settings: Settings): void {
  begin(one, at, settings);
  one.debts.add('new');
}

/** The buyer brings back what was done with: whoever had it has closed it, and is told too. */
function comeBack(one: SlowCase, at: number, settings: Settings): void {
  reopen(one, at, settings);
  one.debts.add('back');
}

/** Somebody may come to harm, or the shop before a court or to a blackmailer. */
function isGrave(grade: Grade): boolean {
  return ['safety', 'legal', 'malice'].includes(grade);
}

/** The shop has answered, in public. What it promised counts from the sending on. */
export function answer(one: SlowCase, text: string, sentAt: number, at: number, settings: Settings): void {
  const { inserted } = one;
  if (inserted !== null && sentAt > inserted.at && text === inserted.text)
    for (const promise of one.promises)
      if (promise.madeAt === inserted.at && promise.state === 'open') {
        promise.madeAt = sentAt;
        if (promise.within !== null) promise.dueAt = sentAt + promise.within;
      }
  close(one, 'replied', at, settings);
  one.reply = { text, at: sentAt };
}

/** The buyer, or somebody here, wants it worked on once more. */
export function reopen(one: SlowCase, at: number, settings: Settings): void {
  begin(one, at, settings);
  one.inserted = null;
  one.hasPromised = false;
}

/** Said by the words; null: no complaint. */
function gradeIn({ text, append }: Review): Grade | null {
  const all = `${text ?? ''}${append?.text ?? ''}`;
  return GRAVITY.find((word) => all.includes(WORDS[word])) ?? null;
}

/** Whether it says what is wrong: over a good rating blackmail alone is no complaint. */
function complains({ text, append }: Review): boolean {
  const all = `${text ?? ''}${append?.text ?? ''}`;
  return GRAVITY.some((word) => word !== 'malice' && all.includes(WORDS[word]));
}

function isFresh(review: Review, at: number, { backlogAfterHours }: Settings): boolean {
  const last = Math.max(review.createdAt ?? 0, review.append?.at ?? 0);
  return at - last <= backlogAfterHours * HOUR;
}

function appendOf({ append }: Review): SlowCase['append'] {
  return append === null ? null : { text: append.text, at: append.at ?? 0 };
}
