import type { Calendar } from '@/lib/deadlines/calendar';
import { normalise } from '@/lib/review/normalise';
import { simplified } from '@/lib/review/simplified';
import type { EpochMs } from '@/lib/review/time';
import { ACTS, type Act } from './acts';
import type { PromiseOrigin, PromiseType } from './contract';
import { asks, isBuyers, isConditional, isDenied, isNoun, isPast, isVague, type Place } from './doubts';
import { WITHIN } from './due';
import { type NamedTime, timesIn } from './times';

/** A promise in a text. */
export interface Found {
  type: PromiseType;
  /** The verb it was known by. */
  act: Act['id'];
  /** `[start, end)` of the text as it was given. */
  start: number;
  end: number;
  words: string;
  dueAt: EpochMs;
  /** As in `MadePromise`. */
  within: number | null;
  said: boolean;
  /** "一定", "保证": promised without reserve. */
  sure: boolean;
}

export interface Hearing {
  /** When the text is, or was, sent. */
  now: EpochMs;
  /** Holidays and the desk's closing time; left out: Monday to Friday, 18:00. */
  calendar?: Calendar | undefined;
  /** "稍等" binds in the order chat alone. */
  origin: PromiseOrigin;
}

/** In places of the normal form. */
interface Hit extends Omit<Found, 'words'> {
  sentence: number;
}

/** A line's end ends a sentence, and a number at its beginning counts lines; the normal form knows no spaces. */
const LINE = /(?:^|[\n\r]+)(?:[ \t]*\d{1,2}[.、)．）](?!\d))?/g;
const SENTENCE = /[^。!?;~…]{1,400}[。!?;~…]*/g;
/** A colon inside a time of day ends nothing. Both are bounded, so that a text without marks is read in linear time. */
const CLAUSE = /(?:[^,:、]|:(?=\d)){1,120}[,:、]*/g;
const COMMITTED =
  /[给为帮替跟与和退补赔送发换返](?:您|你)|我们|我方|这边|本店|小店|我(?!的)|(?<!机|学|社|约|晚|开|只|都|不|才|误|体)会|将(?!军|来)|马上|立即|立刻|尽快|第一时间|安排|一定|肯定|保证|必|负责|优先|直接|免费|重新|全额|承诺|照价/;
/** Words of one promise that lie further apart are not quoted whole. */
const NEAR = 40;
const SURE = /(?:一定|肯定|保证|必定|必须|务必|绝对)/;

/**
 * The promises in a text of ours, in its order: each with its words and when it is due. What is done already, denied, asked,
 * conditional or the buyer's own part is none, nor is a time that has passed. Linear in the text; never throws.
 */
export function promisesIn(text: string, hearing: Hearing): Found[] {
  return heard(text, hearing, withoutRepeats);
}

/** The same, but each time that it is said: for whoever marks or changes the words. */
export function mentionsIn(text: string, hearing: Hearing): Found[] {
  return heard(text, hearing, (hits) => hits);
}

function heard(text: string, hearing: Hearing, choose: (hits: readonly Hit[]) => readonly Hit[]): Found[] {
  const plain = normalise(simplified(text.replace(LINE, (mark) => '。'.repeat(mark.length))));
  const acts = ACTS.filter(
    ({ id, signs }) => signs.test(plain.text) && !(id === 'chat' && hearing.origin === 'public'),
  );
  const hits: Hit[] = [];
  let number = 0;
  for (const { 0: sentence, index } of plain.text.matchAll(SENTENCE)) {
    number++;
    if (asks(sentence)) continue;
    for (const hit of inSentence(sentence, acts, hearing))
      hits.push({ ...hit, start: hit.start + index, end: hit.end + index, sentence: number });
  }
  return choose(hits).map(({ sentence: _, ...hit }) => {
    const [start, end] = plain.span(hit.start, hit.end);
    return { ...hit, start, end, words: text.slice(start, end) };
  });
}

type InSentence = Omit<Hit, 'sentence'>;

function inSentence(sentence: string, acts: readonly Act[], hearing: Hearing): InSentence[] {
  const found: InSentence[] = [];
  let waiting: NamedTime | null = null;
  for (const { 0: clause, index } of sentence.matchAll(CLAUSE)) {
    const place = new Clause(sentence, index, clause, waiting, hearing);
    const here = acts.flatMap((act) => (act.signs.test(clause) ? place.promisesBy(act) : []));
    here.sort((a, b) => a.start - b.start);
    found.push(...here.map((hit) => ({ ...hit, start: hit.start + index, end: hit.end + index })));
    waiting = here.length === 0 ? place.bareTime() : null;
  }
  return found;
}

/** A clause with no more than this beside a time only names the time. */
const BARE = 8;
const LONGEST_TIME = 24;

/** One clause being read. */
class Clause {
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

  promisesBy(act: Act): InSentence[] {
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
    const promise: InSentence = {
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

/**
 * One promise is often said twice: "给您补发一件，24小时内寄出". Of one sentence, one of a type at one time; and one without a
 * time of its own is the same as one of its type that names it.
 */
function withoutRepeats(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits) {
    const same = kept.find(
      (other) => other.type === hit.type && (other.dueAt === hit.dueAt || !hit.said || !other.said),
    );
    if (same === undefined) kept.push(hit);
    else kept[kept.indexOf(same)] = joined(same, hit);
  }
  return kept;
}

/** The time that is said; where both stand in one sentence and near, with all the words between. */
function joined(first: Hit, second: Hit): Hit {
  const timed = second.said && !first.said ? second : first;
  if (first.sentence !== second.sentence || second.end - first.start > NEAR) return timed;
  return { ...timed, act: first.act, start: first.start, end: Math.max(first.end, second.end) };
}
