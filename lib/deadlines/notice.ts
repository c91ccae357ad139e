import { isNear } from './legal';
import { dayOfIso, isoOf, type LocalDay, weekdayOf } from './local-day';

export type NoticeFault =
  /** Not one holiday in it. */
  | 'none'
  /** A line with dates that says neither 放假 nor 上班. */
  | 'unclear'
  /** A day that does not exist, or that a notice of this year cannot be about. */
  | 'day'
  | 'reversed'
  /** A day is named twice: two ranges overlap, or it is off and on. */
  | 'twice'
  /** "共9天" where the range has another number of days: something is missing. */
  | 'count'
  /** The notice is another year's: it says so, or its weekdays are not this year's. */
  | 'year';

export type Notice =
  | { ok: true; off: string[]; on: string[] }
  /** `words`: the part of the text that is wrong. */
  | { ok: false; fault: NoticeFault; words: string };

class Wrong extends Error {
  constructor(
    readonly fault: NoticeFault,
    readonly words: string,
  ) {
    super(`${fault}: ${words}`);
  }
}

const DATE = String.raw`(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:[（(]([^（()）]*)[）)])?`;
const SPAN = new RegExp(`${DATE}(?:\\s*[至到—~-]+\\s*${DATE})?`, 'g');
const WEEKDAYS = '日一二三四五六';

/**
 * Reads the State Council's yearly notice as it is published, or the same grammar typed by hand ("放假：1月1日至3日"): every
 * sentence is days that are off (放假) or worked (上班). Whatever does not add up is a fault and not a guess.
 */
export function readNotice(text: string, year: string): Notice {
  const off: LocalDay[] = [];
  const on: LocalDay[] = [];
  try {
    const title = /(\d{4})年[^。]{0,20}节假日安排/.exec(text);
    if (title !== null && title[1] !== year) throw new Wrong('year', title[0].replace(/\s/g, ''));
    for (const sentence of text.split(/[。；;\n]/)) {
      const days = daysIn(sentence, year);
      if (days === null) continue;
      const worked = /上班|补班/.test(sentence);
      if (!worked && !/放假|休息/.test(sentence)) throw new Wrong('unclear', sentence.trim());
      for (const day of days) {
        if (off.includes(day) || on.includes(day)) throw new Wrong('twice', wordDay(day, year));
        (worked ? on : off).push(day);
      }
    }
    if (off.length === 0) throw new Wrong('none', '');
  } catch (error) {
    if (error instanceof Wrong) return { ok: false, fault: error.fault, words: error.words };
    throw error;
  }
  const isos = (days: LocalDay[]): string[] => days.sort((a, b) => a - b).map(isoOf);
  return { ok: true, off: isos(off), on: isos(on) };
}

/** A year in the grammar of {@link readNotice}, to be edited. */
export function writeNotice(
  { off, on }: { off: readonly string[]; on: readonly string[] },
  year: string,
): string {
  const line = (kind: string, isos: readonly string[]): string[] =>
    isos.length === 0
      ? []
      : [
          `${kind}：${runsOf(isos)
            .map((run) => wordRun(run, year))
            .join('、')}`,
        ];
  return [...line('放假', off), ...line('上班', on)].join('\n');
}

/** null: the sentence is not about days of this year (no date, or only the date on which it was written). */
function daysIn(sentence: string, year: string): LocalDay[] | null {
  const all: LocalDay[] = [];
  let month: string | undefined;
  for (const match of sentence.matchAll(SPAN)) {
    const [words, fromYear, fromMonth, from, fromNote, toYear, toMonth, to, toNote] = match;
    if (fromYear !== undefined && to === undefined && !/放假|休息|上班|补班/.test(sentence)) continue;
    const firstMonth: string | undefined = fromMonth ?? month;
    const first = dayIn(fromYear ?? year, firstMonth, from, fromNote, words);
    month = toMonth ?? firstMonth;
    // "2026年12月27日至28日" stays in its year, "2026年12月31日至1月2日" leaves it.
    const leaves = Number(month) < Number(firstMonth);
    const lastYear = toYear ?? (leaves ? year : (fromYear ?? year));
    const last = to === undefined ? first : dayIn(lastYear, month, to, toNote, words);
    if (last < first) throw new Wrong('reversed', words);
    for (let day = first; day <= last; day++) {
      if (!isNear(isoOf(day), year)) throw new Wrong('day', words);
      all.push(day);
    }
  }
  if (all.length === 0) return null;
  const count = /共\s*(\d{1,2})\s*天/.exec(sentence);
  if (count !== null && Number(count[1]) !== all.length) throw new Wrong('count', sentence.trim());
  return all;
}

function dayIn(
  year: string,
  month: string | undefined,
  date: string | undefined,
  note: string | undefined,
  words: string,
): LocalDay {
  const two = (digits = ''): string => digits.padStart(2, '0');
  const day = dayOfIso(`${year}-${two(month)}-${two(date)}`);
  if (day === null) throw new Wrong('day', words);
  const weekday = /周([日天一二三四五六])/.exec(note ?? '')?.[1];
  if (weekday !== undefined && WEEKDAYS.indexOf(weekday.replace('天', '日')) !== weekdayOf(day))
    throw new Wrong('year', words);
  return day;
}

function runsOf(isos: readonly string[]): [LocalDay, LocalDay][] {
  const runs: [LocalDay, LocalDay][] = [];
  for (const iso of [...isos].sort()) {
    const day = dayOfIso(iso);
    if (day === null) continue;
    const last = runs.at(-1);
    if (last && last[1] === day - 1) last[1] = day;
    else runs.push([day, day]);
  }
  return runs;
}

function wordRun([first, last]: [LocalDay, LocalDay], year: string): string {
  if (first === last) return wordDay(first, year);
  const [a, b] = [isoOf(first), isoOf(last)];
  const end =
    a.slice(0, 7) === b.slice(0, 7) ? `${Number(b.slice(8))}日` : wordDay(last, year, a.slice(0, 4));
  return `${wordDay(first, year)}至${end}`;
}

/** With its year where that is not `year`, or not the one before in the same line. */
function wordDay(day: LocalDay, year: string, before: string = year): string {
  const iso = isoOf(day);
  const own = iso.slice(0, 4);
  return `${own === year && own === before ? '' : `${own}年`}${Number(iso.slice(5, 7))}月${Number(iso.slice(8))}日`;
}
