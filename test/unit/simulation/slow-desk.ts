import type { Review } from '@/lib/review/schema';
import type { Settings } from '@/lib/settings/schema';
import { isQuietAt } from './slow-calendar';
import {
  dueTimes,
  dutyTimes,
  endWait,
  followUpTimes,
  forgetMoot,
  lay,
  MOMENT,
  promiseTimes,
  type SlowCase,
  takeBack,
  tellFrom,
} from './slow-case';
import { type Doing, doSlowly } from './slow-commands';
import { takeInSlowly } from './slow-intake';
import { tickSlowly } from './slow-tick';

const SOON = 30 * 60_000;
/** More cases than these at once are one notification. */
const FEW = 3;

/** What a desk shows: the badge, and the notifications of one moment. */
export interface Shown {
  badge: { text: string; color: 'red' | 'amber' | null };
  /** Cases that were told of one by one; a number: so many in one notification; `away`: so many ran out while nobody was here. */
  told: readonly string[] | number | { away: number };
}

/** Nobody was here when the clock stood still for longer than this, and is told so within this time of coming back. ms */
const AWAY = 10 * 60_000;
/** Those may ring at night, where the shop wants that. */
const GRAVE = ['safety', 'legal', 'malice'];

/** The desk as anybody can follow it with pencil and paper: everything is looked at, every time. */
export class SlowDesk {
  readonly cases = new Map<string, SlowCase>();

  private lastTick: number | null = null;
  private absence: { to: number; late: number } | null = null;

  constructor(public settings: Settings) {}

  /** Returns the cases of these reviews. */
  sight(reviews: readonly Review[], at: number): string[] {
    return reviews.flatMap((review) => {
      const id = `${review.console}:${review.shop}:${review.id}`;
      const one = takeInSlowly(this.cases.get(id) ?? null, review, at, this.settings);
      if (one === null) return [];
      this.cases.set(id, one);
      forgetMoot(one);
      const said = [review.rating.stars, review.text, review.append?.text, review.reply.text].filter(Boolean);
      one.story.push(`${clock(at)} page ${said.join(' | ')}`);
      return [id];
    });
  }

  act(id: string, doing: Doing, at: number): string {
    const one = this.cases.get(id);
    if (one === undefined) return 'no-such-case';
    const answer = doSlowly(one, doing, this.settings.agent, at, this.settings);
    forgetMoot(one);
    one.story.push(`${clock(at)} ${this.settings.agent.name} ${JSON.stringify(doing)} ${answer}`);
    return answer;
  }

  /** Rules that changed hold for every case that is worked on. */
  change(settings: Settings, at: number): void {
    const before = this.settings;
    this.settings = settings;
    const same = (part: 'policy' | 'calendar') =>
      JSON.stringify(before[part]) === JSON.stringify(settings[part]);
    if (same('policy') && same('calendar')) return;
    for (const one of this.cases.values()) {
      if (one.lane !== 'active') continue;
      one.story.push(`${clock(at)} other rules`);
      if (!one.handedOver) one.handler = settings.policy[one.grade].handler;
      lay(one, settings);
      takeBack(one, at);
      forgetMoot(one);
    }
  }

  tick(at: number): Shown {
    this.noticeAbsence(at);
    for (const one of this.cases.values()) {
      if (isOver(one)) continue;
      if (one.wait?.until != null && one.wait.until <= at) {
        endWait(one, at, this.settings);
        one.debts.add('wait');
      }
      tickSlowly(one, at, this.settings);
      forgetMoot(one);
    }
    return { badge: this.badge(at), told: this.tell(at) };
  }

  /** When a case is next late for the first time, or something is next to be written down; null: nothing comes. */
  nextDuty(at: number): number | null {
    let next: number | null = null;
    for (const one of this.cases.values()) {
      if (isOver(one)) continue;
      for (const time of [Math.min(...dueTimes(one)), ...dutyTimes(one)])
        if (time > at && time < Number.POSITIVE_INFINITY) next = Math.min(next ?? time, time);
      const told = tellFrom(one);
      if (told !== null && told > at) next = Math.min(next ?? told, told);
    }
    return next;
  }

  private noticeAbsence(at: number): void {
    const from = this.lastTick;
    this.lastTick = at;
    if (from === null || at - from <= AWAY) return;
    // A promise that is broken meanwhile is news of a case that was late already.
    const late = [...this.cases.values()].filter((one) =>
      [one.lane === 'active' ? dueTimes(one) : [], promiseTimes(one), followUpTimes(one)]
        .map((times) => Math.min(...times))
        .some((first) => first > from && first <= at),
    );
    if (late.length > 0) this.absence = { to: at, late: late.length };
  }

  private tell(at: number): Shown['told'] {
    const { notifications, graveThroughQuiet } = this.settings;
    const { enabled, quiet } = notifications;
    const isQuiet = enabled && isQuietAt(quiet, at);
    const open = [...this.cases.values()].filter(
      (one) => !isQuiet || (graveThroughQuiet && one.lane === 'active' && GRAVE.includes(one.grade)),
    );
    const isDue = (one: SlowCase, by: number) => (tellFrom(one) ?? Number.POSITIVE_INFINITY) <= by;
    // Where somebody is told anyway, what would be told in a moment is told with it, but nothing that was put off.
    const owing = !open.some((one) => isDue(one, at))
      ? []
      : open.filter((one) => isDue(one, at) || (isDue(one, at + MOMENT) && (one.snoozedUntil ?? 0) <= at));
    for (const one of owing) {
      one.debts.clear();
      one.snoozedUntil = null;
      for (const promise of one.promises) if (promise.state === 'open') promise.told = promise.reached;
      one.story.push(`${clock(at)} told${enabled ? '' : ' of nothing'}`);
    }
    if (!enabled || owing.length === 0) return [];
    const { absence } = this;
    if (absence !== null && at >= absence.to && at - absence.to <= AWAY) {
      this.absence = null;
      return { away: absence.late };
    }
    return owing.length > FEW ? owing.length : owing.map(({ id }) => id).sort();
  }

  private badge(at: number): Shown['badge'] {
    let red = 0;
    let amber = 0;
    for (const one of this.cases.values()) {
      if (isOver(one)) continue;
      const first = Math.min(...dueTimes(one));
      if (first <= at) red++;
      else if (first <= at + SOON) amber++;
    }
    const count = red > 0 ? red : amber;
    const text = count === 0 ? '' : count > 999 ? '999+' : String(count);
    return { text, color: red > 0 ? 'red' : amber > 0 ? 'amber' : null };
  }
}

/** Nothing can ever be due of it, as long as nobody touches it. */
const isOver = ({ lane, promises, followUps }: SlowCase): boolean =>
  lane !== 'active' && promises.length === 0 && followUps.length === 0;

/** "05-04 08:00:13.217" in China. */
export function clock(at: number): string {
  return new Date(at + 8 * 3_600_000).toISOString().slice(5, 23).replace('T', ' ');
}
