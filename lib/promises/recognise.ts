import type { Calendar } from '@/lib/deadlines/calendar';
import { type Normalised, normalise } from '@/lib/review/normalise';
import { simplified } from '@/lib/review/simplified';
import type { EpochMs } from '@/lib/review/time';
import { ACTS, type Act, ANY_ACT } from './acts';
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

interface Hit extends Found {
  sentence: number;
}

const SENTENCE = /[^。!?;~…]+[。!?;~…]*/g;
const CLAUSE = /[^,:、]+[,:、]*/g;
const COMMITTED =
  /[给为帮替跟与和](?:您|你)|我们|我方|这边|本店|小店|我(?!的)|(?<!机|学|社|约|晚|开|只|都|不|才|误|体)会|将(?!军|来)|马上|立即|立刻|尽快|第一时间|安排|一定|肯定|保证|必|负责|优先|直接|免费|重新|全额|承诺|照价/;
const SURE = /(?:一定|肯定|保证|必定|必须|务必|绝对)/;

/**
 * The promises in a text of ours, in its order: each with its words and when it is due. What is done already, denied, asked,
 * conditional or the buyer's own part is none, nor is a time that has passed. Linear in the text; never throws.
 */
export function promisesIn(text: string, hearing: Hearing): Found[] {
  // A line's end ends a sentence; the normal form knows no spaces.
  const plain = normalise(simplified(text.replace(/[\n\r]/g, '。')));
  const hits: Hit[] = [];
  let number = 0;
  for (const { 0: sentence, index } of plain.text.matchAll(SENTENCE)) {
    number++;
    if (!ANY_ACT.test(sentence) || asks(sentence)) continue;
    for (const hit of inSentence(sentence, hearing))
      hits.push({ ...spanned(hit, index, plain, text), sentence: number });
  }
  return withoutRepeats(hits).map(({ sentence: _, ...found }) => found);
}

function spanned(hit: Omit<Hit, 'sentence'>, offset: number, plain: Normalised, text: string): Found {
  const [start, end] = plain.span(offset + hit.start, offset + hit.end);
  return { ...hit, start, end, words: text.slice(start, end) };
}

function inSentence(sentence: string, hearing: Hearing): Omit<Hit, 'sentence'>[] {
  const found: Omit<Hit, 'sentence'>[] = [];
  let waiting: NamedTime | null = null;
  for (const { 0: clause, index } of sentence.matchAll(CLAUSE)) {
    const times = timesIn(clause, hearing.now, hearing.calendar);
    const place = { sentence, lead: sentence.slice(0, index), clause, times };
    const here = inClause(place, waiting, hearing);
    found.push(...here.map((hit) => ({ ...hit, start: hit.start + index, end: hit.end + index })));
    // "明天18:00前，我们会给您答复": a clause that only names a time gives it to the next.
    const last = times.at(-1);
    waiting = here.length === 0 && last !== undefined && isBareTime(clause, last) ? last : null;
  }
  return found;
}

interface Clause {
  sentence: string;
  lead: string;
  clause: string;
  times: readonly NamedTime[];
}

function inClause(
  { sentence, lead, clause, times }: Clause,
  waiting: NamedTime | null,
  { now, origin }: Hearing,
): Omit<Hit, 'sentence'>[] {
  const found: Omit<Hit, 'sentence'>[] = [];
  for (const act of ACTS) {
    if (act.id === 'chat' && origin === 'public') continue;
    for (const match of clause.matchAll(act.find)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const time = timeFor(times, clause, start, end) ?? waiting;
      const before = clause.slice(0, start);
      const place: Place = { sentence, lead, before, after: clause.slice(end), timed: time !== null };
      if (time !== null && time.dueAt < now) continue;
      if (!isPromise(act, place, time !== null, `${before}${match[0]}`)) continue;
      const within = time === null ? WITHIN[act.type] : time.within;
      const own = time !== null && times.includes(time);
      found.push({
        type: typeOf(act, sentence),
        act: act.id,
        start: own ? Math.min(time.start, start) : start,
        end: own ? Math.max(time.end, end) : end,
        words: '',
        dueAt: time === null ? now + WITHIN[typeOf(act, sentence)] : time.dueAt,
        within: time === null ? WITHIN[typeOf(act, sentence)] : within,
        said: time !== null,
        sure: SURE.test(before + match[0]),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function isPromise(act: Act, place: Place, timed: boolean, words: string): boolean {
  // "破损包赔" is a promise because of its condition, and a courier's way is named with "可以" too.
  if (act.id === 'guarantee') return !isDenied(place) && !isPast(place) && !isNoun(place);
  if (act.id === 'chat') return !isPast(place) && !isVague(place);
  if (isConditional(place) || isDenied(place) || isPast(place) || isVague(place)) return false;
  if (act.id === 'courier') return !/(?:能|可以)(?:选|指定|申请)/.test(place.before);
  if (act.id !== 'arrival' && (isNoun(place) || isBuyers(place))) return false;
  if (timed || act.needs === 'nothing') return true;
  return act.needs === 'time' ? act.id === 'outcome' && SURE.test(words) : COMMITTED.test(words);
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
  return fit.findLast((time) => time.end <= start + 2) ?? fit.find((time) => time.start >= end - 4) ?? fit[0] ?? null;
}

function isAttribute(after: string): boolean {
  return /^[^,]{0,6}(?:申请|反馈|反映|提到|说|下单|购买|买|收到|签收|评价|寄回|咨询|付款|拍|投诉|发货|留言|提交|寄出)[^,]{0,4}的/.test(
    after,
  );
}

function isBareTime(clause: string, time: NamedTime): boolean {
  const rest = clause.slice(0, time.start) + clause.slice(time.end);
  return rest.length <= 8 && !/[了已过]/.test(rest);
}

/**
 * One promise is often said twice: "给您补发一件，24小时内寄出". Of one sentence, one of a type at one time; and one without a
 * time of its own is the same as one of its type that names it.
 */
function withoutRepeats(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits) {
    const same = kept.find(
      (other) =>
        other.type === hit.type && (other.dueAt === hit.dueAt || !hit.said || (!other.said && hit.said)),
    );
    if (same === undefined) kept.push(hit);
    else if (!same.said && hit.said) kept[kept.indexOf(same)] = joined(same, hit);
  }
  return kept;
}

/** The time of the later words; where both stand in one sentence, with all the words between. */
function joined(first: Hit, timed: Hit): Hit {
  if (first.sentence !== timed.sentence) return timed;
  return { ...timed, act: first.act, start: first.start, end: Math.max(first.end, timed.end) };
}
