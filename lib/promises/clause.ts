import type { Act } from './acts';
import type { PromiseType } from './contract';
import { isBuyers, isConditional, isDenied, isNoun, isPast, isVague, type Place } from './doubts';
import { WITHIN } from './due';
import type { Hearing, Hit } from './found';
import { type NamedTime, timesIn } from './times';

const COMMITTED =
  /[给为帮替跟与和退补赔送发换返](?:您|你)|我们|我方|这边|本店|小店|我(?!的)|(?<!机|学|社|约|晚|开|只|都|不|才|误|体)会|将(?!军|来)|马上|立即|立刻|尽快|第一时间|安排|一定|肯定|保证|必|负责|优先|直接|免费|重新|全额|承诺|照价/;
const SURE = /(?:一定|肯定|保证|必定|必须|务必|绝对)/;

/** A clause with no more than this beside a time only names the time. */
const BARE = 8;
const LONGEST_TIME = 24;

export type InClause = Omit<Hit, 'sentence'>;

/** One clause being read. */
export class Clause {
  private readonly taken: [start: number, end: number][] = [];
  private known: readonly NamedTime[] | null = null;

  constructor(
    private readonly sentence: string,
    private readonly at: number,
    private readonly clause: string,
    /** What the clause before named and left. */
    private readonly waiting: NamedTime | null,
    private readonly hearing: Hearing,
  ) {}

  /** Read when first asked for: most clauses are never. */
  private get times(): readonly NamedTime[] {
    this.known ??= timesIn(this.clause, this.hearing.now, this.hearing.calendar);
    return this.known;
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
    const time = timeFor(this.times, this.clause, start, end) ?? this.waiting;
    if (time !== null && time.dueAt < now) return null;
    const place: Place = {
      lead: this.sentence.slice(0, this.at),
      // The words of a time are no words of doubt: "周五之前", "明早就".
      before: withoutTimes(this.clause, this.times, start),
      verb,
      after: this.clause.slice(end),
      timed: time !== null,
    };
    if (!isPromise(act, place)) return null;
    const type = typeOf(act, this.sentence);
    const own = time !== null && this.times.includes(time) ? time : { start, end };
    const promise: InClause = {
      type,
      act: act.id,
      start: Math.min(own.start, start),
      end: Math.max(own.end, end),
      dueAt: time === null ? now + WITHIN[type] : time.dueAt,
      within: time === null ? WITHIN[type] : time.within,
      said: time !== null,
      sure: SURE.test(place.before + place.verb),
    };
    return { promise, verbStart: start, verbEnd: end };
  }

  /** "明天18:00前，我们会给您答复": a clause that only names a time gives it to the next. */
  bareTime(): NamedTime | null {
    if (this.clause.length > BARE + LONGEST_TIME) return null;
    const time = this.times.at(-1);
    if (time === undefined) return null;
    const rest = this.clause.slice(0, time.start) + this.clause.slice(time.end);
    return rest.length <= BARE && !/[了已过]/.test(rest) ? time : null;
  }
}

function isPromise(act: Act, place: Place): boolean {
  // "破损包赔" is a promise because of its condition.
  if (act.id === 'guarantee') return !isDenied(place) && !isPast(place) && !isNoun(place);
  if (act.id === 'chat') return !isPast(place) && !isVague(place);
  if (isConditional(place) || isDenied(place) || isPast(place) || isVague(place)) return false;
  const { before, verb, timed } = place;
  // A courier's way is named with "可以" too.
  if (act.id === 'courier') return !/(?:能|可以)(?:选|指定|申请)/.test(before);
  if (act.id !== 'arrival' && (isNoun(place) || isBuyers(place))) return false;
  if (timed || act.needs === 'nothing') return true;
  return act.needs === 'time'
    ? act.id === 'outcome' && SURE.test(before + verb)
    : COMMITTED.test(before + verb);
}

function withoutTimes(clause: string, times: readonly NamedTime[], end: number): string {
  let at = 0;
  let rest = '';
  for (const time of times) {
    if (time.start >= end) break;
    rest += clause.slice(at, time.start);
    const suffix = /^(?:之前|以前|前|之内|以内|内)/.exec(clause.slice(time.end))?.[0].length ?? 0;
    at = Math.max(at, time.end + suffix);
  }
  return rest + clause.slice(at, Math.max(at, end));
}

/** Sending belongs to what is sent. */
function typeOf(act: Act, sentence: string): PromiseType {
  if (act.id !== 'dispatch') return act.type;
  if (/补[发寄邮]|重[发寄]|重新[发寄]|漏发|少发/.test(sentence)) return 'reissue';
  if (/换(?!算|季)/.test(sentence)) return 'exchange';
  if (/赠/.test(sentence)) return 'gift';
  return /修/.test(sentence) ? 'repair' : 'logistics';
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
