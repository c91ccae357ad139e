import type { Act } from './acts';
import { isCommitted, isDoubted, SURE } from './commitment';
import type { PromiseType } from './contract';
import { isNoun, type Place } from './doubts';
import { WITHIN } from './due';
import type { Hearing, Hit } from './found';
import { type NamedTime, timesIn } from './times';
import { openTopic, parcelIn, typeOf } from './topic';
import { ACTION, BENEFIT, OPEN_ACTS, OURS, TO_COME } from './verbs/open';

/** What comes after something that was just promised: "寄出后把单号发您", and with the time at which that is. */
const SEQUEL =
  /^(?:之?后(?![面续来天])|然后|随后|同时|[^,]{0,4}(?:完|后|好|出来?|到|了)(?:了|就|再|马上|当天|也|我|给|跟|把|会|第一时间))/;
/** An event that others make, at which something is promised: "明天到仓，到仓当天给您发走". */
const EVENT = /到[仓货店库]|出来|出结果|上班|入库|回来|开工|复工|有货|补货|到样/;

/** A clause with no more than this beside a time only names the time. */
const BARE = 8;

export type InClause = Omit<Hit, 'sentence'>;

/** `bare`: its clause named it for the next; else only what goes on from there takes it. */
export interface Waiting extends NamedTime {
  bare: boolean;
}

/** One clause being read. */
export class Clause {
  private readonly taken: [start: number, end: number][] = [];
  private known: readonly NamedTime[] | null = null;
  /** A listed verb was found and is no promise. */
  private doubted = false;

  constructor(
    private readonly sentence: string,
    private readonly at: number,
    private readonly clause: string,
    /** What the clause before named and left. */
    private readonly waiting: Waiting | null,
    private readonly hearing: Hearing,
    /** What was promised before it in this sentence, the last one last. */
    private readonly before: readonly InClause[],
  ) {}

  /** Read when first asked for: most clauses are never. */
  private get times(): readonly NamedTime[] {
    const { now, calendar } = this.hearing;
    this.known ??= timesIn(this.clause, { now, calendar, day: this.waiting?.dueAt });
    return this.known;
  }

  /** What is promised in words that no list has. */
  openPromises(): InClause[] {
    if (this.doubted) return [];
    const timed = this.times.length > 0 && TO_COME.test(this.clause);
    const acts = [BENEFIT, OURS, ...(timed ? [ACTION] : [])];
    return acts.flatMap((act) => this.promisesBy(act)).slice(0, 1);
  }

  promisesBy(act: Act): InClause[] {
    return [...this.clause.matchAll(act.find)].flatMap(({ 0: verb, index }) => {
      const hit = this.promise(act, verb, index);
      if (hit === null) return [];
      this.taken.push([hit.verbStart, hit.verbEnd]);
      return [hit.promise];
    });
  }

  private promise(act: Act, verb: string, start: number) {
    const end = start + verb.length;
    if (this.taken.some(([from, to]) => start < to && from < end)) return null;
    const { now } = this.hearing;
    const time = timeFor(this.times, this.clause, start, end) ?? this.handedOn;
    if (time !== null && time.dueAt < now) return null;
    const place: Place = {
      lead: this.sentence.slice(0, this.at),
      // The words of a time are no words of doubt: "周五之前", "明早就".
      before: withoutTimes(this.clause, this.times, start),
      verb,
      after: this.clause.slice(end),
      timed: time !== null,
    };
    if (isDoubted(act, place)) {
      if (!isNoun(place)) {
        this.doubted = true;
        this.taken.push([start, end]);
      }
      return null;
    }
    // What goes after something that was missing is promised without a time too.
    const owed = act.id === 'dispatch' && parcelIn(place.lead + this.clause) !== null;
    const type = isCommitted(owed ? { ...act, needs: 'commitment' } : act, place)
      ? this.typeOf(act, place)
      : null;
    if (type === null) return null;
    const own = time !== null && this.times.includes(time) ? time : { start, end };
    const promise: InClause = {
      type,
      act: act.id === 'open' ? OPEN_ACTS[type] : act.id,
      start: Math.min(own.start, start),
      end: Math.max(own.end, end),
      dueAt: time === null ? now + WITHIN[type] : time.dueAt,
      within: time === null ? WITHIN[type] : time.within,
      said: time !== null,
      sure: SURE.test(place.before + place.verb),
    };
    return { promise, verbStart: start, verbEnd: end };
  }

  private typeOf(act: Act, { lead, timed }: Place): PromiseType | null {
    const previous = this.before.at(-1)?.type ?? null;
    const around = { lead, clause: this.clause, sentence: this.sentence, previous };
    return act.id === 'open'
      ? openTopic(around, timed, this.hearing.origin === 'private')
      : typeOf(act, around);
  }

  /** The time of the clause before, where this one goes on from it. */
  private get handedOn(): Waiting | null {
    return this.waiting !== null && (this.waiting.bare || SEQUEL.test(this.clause)) ? this.waiting : null;
  }

  /** What this clause leaves to the next: the time it names, and whether it says no more than that. */
  leaves(promised: boolean): Waiting | null {
    const time = this.times.at(-1);
    if (time === undefined) return promised ? this.handedOn : null;
    if (promised) return { ...time, bare: false };
    const rest = this.clause.slice(0, time.start) + this.clause.slice(time.end);
    // A time of the buyer's part is none of ours.
    if (/[了已过您你请]|麻烦/.test(rest)) return null;
    return { ...time, bare: rest.length <= BARE || EVENT.test(rest) };
  }
}

/** "不管有没有结果都回您" has no doubt in it. */
const WHATEVER = /(?:不管|无论|不论)[^,]{0,12}都/g;

function withoutTimes(clause: string, times: readonly NamedTime[], end: number): string {
  let at = 0;
  let rest = '';
  for (const time of times) {
    if (time.start >= end) break;
    rest += clause.slice(at, time.start);
    const suffix = /^(?:之前|以前|前|之内|以内|内)/.exec(clause.slice(time.end))?.[0].length ?? 0;
    at = Math.max(at, time.end + suffix);
  }
  return (rest + clause.slice(at, Math.max(at, end))).replace(WHATEVER, '');
}

/** The last time before the verb, else the first after it, but for times of what the buyer did ("11月20日申请的"). */
function timeFor(times: readonly NamedTime[], clause: string, start: number, end: number): NamedTime | null {
  const fit = times.filter((time) => !isAttribute(clause.slice(time.end)));
  return (
    fit.findLast((time) => time.end <= start + 2) ??
    fit.find((time) => time.start >= end - 4) ??
    fit[0] ??
    null
  );
}

function isAttribute(after: string): boolean {
  return /^[^,]{0,6}(?:申请|反馈|反映|提到|说|下单|购买|买|收到|签收|评价|寄回|咨询|付款|拍|投诉|发货|留言|提交|寄出)[^,]{0,4}的/.test(
    after,
  );
}
