import type { EpochMs } from '@/lib/review/time';
import { closingOf, dateOf, dayOf, dayOfDate, endOfDay, momentOn, weekdayOf } from './days';
import { NUMBER, numberOf } from './numerals';
import type { Clock, NamedTime } from './times';

const MONTH_DAY = `(?:(?<year>20\\d\\d)[年/.-])?(?<month>${NUMBER})月(?<date>${NUMBER})[日号]?|(?<![\\d/.-])(?:(?<year2>20\\d\\d)[/.-])?(?<month2>1[0-2]|0?[1-9])[/.-](?<date2>[12]\\d|3[01]|0?[1-9])(?=[日号]|之?前|以前|当天|晚|[上下]午|\\d{1,2}:\\d\\d)[日号]?`;
const DAY = `(?<word>大后天|今明两天|今天|今日|今儿|明儿|后儿|今晚|今早|今夜|当天|当日|本日|明天|明日|明早|明晚|次日|隔天|隔日|后天|月底|月末|本月(?!\\d)|(?:这|本|下)?周末|(?:(?<week>这|本|下下|下)个?)?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天1-7])|(?<whole>这周|本周|下周|下星期|下礼拜|这星期))|${MONTH_DAY}|(?<![\\d.大小加-]|(?<![本个下])月)(?<only>${NUMBER})[日号](?!内|之内|以内|线|楼|店|码|款|仓|院|机)`;
const PART = '凌晨|清晨|早上|早晨|一早|上午|中午|下午|傍晚|晚上|晚间|夜里|夜间|早|晚';
const CLOCK = `(?<hour>${NUMBER})(?::(?<minute>[0-5]\\d)|(?:点(?!击|开|亮)|时(?!间|效|候))(?:(?<past>[0-5]\\d)分?|(?<half>半)|整|钟)?)`;
const AT = new RegExp(
  `(?:${DAY})的?(?<closing>下班)?(?:(?<part>${PART})的?)?(?:${CLOCK})?|(?<closingToday>下班)(?=之?前|以前)|(?<part2>${PART})(?:${CLOCK.replaceAll(/<(\w+)>/g, '<$12>')})|(?:${CLOCK.replaceAll(/<(\w+)>/g, '<$13>')})(?=之?前|以前|左右|[给为]您)|(?<part4>上午|中午|下午|傍晚|晚上)(?!好|茶|休)(?=之?前|以前|就|会|给|为|安排|发|寄|补|退|回复|答复|联系)`,
  'g',
);
/** Where a part of the day ends, in minutes; the night ends with the day. */
const ENDS: Readonly<Record<string, number>> = {
  凌晨: 6 * 60,
  清晨: 10 * 60,
  早上: 12 * 60,
  早晨: 12 * 60,
  一早: 12 * 60,
  早: 12 * 60,
  上午: 12 * 60,
  中午: 14 * 60,
  下午: 18 * 60,
  傍晚: 19 * 60,
};
const AHEAD: Readonly<Record<string, number>> = {
  今天: 0,
  今日: 0,
  今儿: 0,
  今晚: 0,
  今早: 0,
  今夜: 0,
  当天: 0,
  当日: 0,
  本日: 0,
  明天: 1,
  明日: 1,
  今明两天: 1,
  明儿: 1,
  明早: 1,
  明晚: 1,
  次日: 1,
  隔天: 1,
  隔日: 1,
  后天: 2,
  后儿: 2,
  大后天: 3,
};

type Groups = Record<string, string | undefined>;

/** "明天18:00前", "今晚", "周五前", "11月24日12:00前", "下班前". A day without an hour is meant to its end. `text`: one clause. */
export function momentsIn(text: string, clock: Clock): NamedTime[] {
  return [...text.matchAll(AT)].flatMap((match) => {
    const groups = match.groups ?? {};
    const dueAt = momentOf(groups, clock);
    if (dueAt === null || isNoClock(groups, text, match.index)) return [];
    if (groups.only !== undefined && isDateBehind(groups.only, text, clock.now)) return [];
    return [{ start: match.index, end: match.index + match[0].length, dueAt, within: null }];
  });
}

/** "好一点", "快一点前": no hour. */
function isNoClock({ hour3, word }: Groups, text: string, at: number): boolean {
  if (word === undefined && hour3 === undefined) return false;
  return hour3 === '一' && /[早快好有差晚多少]$/.test(text.slice(0, at));
}

/** "18日发出" on the 22nd tells of the past; "18日前给您" is meant for the next month. */
function isDateBehind(date: string, text: string, now: EpochMs): boolean {
  const [, , today] = dateOf(dayOf(now));
  return numberOf(date) < today && (!/前|[会将]|[给为帮](?:您|你)/.test(text) || /了$|了[,。]/.test(text));
}

function momentOf(groups: Groups, { now, calendar, day: spokenOf }: Clock): EpochMs | null {
  const today = dayOf(now);
  // "当天" is the day of what was spoken of; of nothing, it is no time.
  if (/^当[天日]$/.test(groups.word ?? '') && spokenOf === undefined) return null;
  const then = Math.max(today, dayOf(spokenOf ?? now));
  const hour = groups.hour ?? groups.hour2 ?? groups.hour3;
  const part = groups.part ?? groups.part2 ?? groups.part4 ?? partIn(groups.word);
  const bare = groups.hour3 !== undefined;
  if (groups.closingToday !== undefined) return closingOf(today, now, calendar);
  const [day, end] = isThatDay(groups) ? [then, then] : daysOf(groups, today);
  if (day === null) return null;
  if (groups.closing !== undefined) return closingOf(day, now, calendar);
  if (hour === undefined) return endOfPart(part, day, end);
  const spoken = clockOf(groups, hour, part);
  const at = clockOn(day, spoken, now);
  // An hour alone that has passed is meant for tomorrow; with its day named it is a time that has passed.
  return at !== null && bare && at < now ? clockOn(day + 1, spoken, now) : at;
}

/** An hour or a part of the day, without the day. */
function isThatDay({ hour3, part2, part4, word }: Groups): boolean {
  return hour3 !== undefined || part2 !== undefined || part4 !== undefined || /^当[天日]$/.test(word ?? '');
}

function endOfPart(part: string | undefined, day: number, end: number): EpochMs {
  const minute = part === undefined ? undefined : ENDS[part];
  return minute === undefined ? endOfDay(end) : momentOn(day, minute);
}

function partIn(word: string | undefined): string | undefined {
  if (word === undefined) return undefined;
  return word.endsWith('早') ? '早' : /[晚夜]$/.test(word) ? '晚' : undefined;
}

interface Hour {
  hour: number;
  minute: number;
  part: string | undefined;
  /** With a colon: of 24 hours. */
  digital: boolean;
}

function clockOf(groups: Groups, hour: string, part: string | undefined): Hour {
  const { minute, past, half, minute2, past2, half2, minute3, past3, half3 } = groups;
  const colon = minute ?? minute2 ?? minute3;
  const spoken = (half ?? half2 ?? half3) === undefined ? (past ?? past2 ?? past3 ?? 0) : 30;
  return { hour: numberOf(hour), minute: Number(colon ?? spoken), part, digital: colon !== undefined };
}

function clockOn(day: number, { hour, minute, part = '', digital }: Hour, now: EpochMs): EpochMs | null {
  if (!(hour >= 0 && hour <= 24)) return null;
  const night = /晚|夜/.test(part);
  const after = night || /下午|傍晚/.test(part) || (part === '中午' && hour <= 2);
  const shifted = night && hour === 12 ? 24 : after && hour < 12 ? hour + 12 : hour;
  const at = momentOn(day, shifted * 60 + minute);
  // "今天6点前" at ten in the morning is the evening's six.
  const evening = part === '' && !digital && at < now && hour < 12 && day === dayOf(now);
  return evening ? momentOn(day, (hour + 12) * 60 + minute) : at;
}

/** The day meant, and the last day where a week or month is named. null: no such day. */
function daysOf(groups: Groups, today: number): [number, number] | [null, null] {
  const { word, week, weekday, whole } = groups;
  const monday = today - weekdayOf(today) + 1;
  if (weekday !== undefined) return one(weekdayNamed(weekday, week, monday, today));
  if (whole !== undefined) return one(monday + 6 + (whole.startsWith('下') ? 7 : 0));
  if (word?.endsWith('周末')) return one(monday + 6 + (word.startsWith('下') ? 7 : 0));
  if (word === '月底' || word === '月末' || word === '本月') {
    const [year, month] = dateOf(today);
    return one((dayOfDate(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) ?? today + 1) - 1);
  }
  if (word !== undefined) return one(today + (AHEAD[word] ?? 0));
  const date = groups.date ?? groups.date2;
  const month = groups.month ?? groups.month2;
  const year = groups.year ?? groups.year2;
  return one(
    date === undefined || month === undefined
      ? dateOnly(groups.only, today)
      : dated(year, month, date, today),
  );
}

const one = (day: number | null): [number, number] | [null, null] =>
  day === null ? [null, null] : [day, day];

function weekdayNamed(weekday: string, week: string | undefined, monday: number, today: number): number {
  const place = weekday === '日' || weekday === '天' ? 7 : numberOf(weekday);
  const day = monday + place - 1;
  if (week?.startsWith('下') === true) return day + 7 * week.length;
  return week === undefined && day < today ? day + 7 : day;
}

/** Of dates without a year, one that lies half a year back is meant for the next. */
function dated(year: string | undefined, month: string, date: string, today: number): number | null {
  const [thisYear] = dateOf(today);
  const day = dayOfDate(year === undefined ? thisYear : Number(year), numberOf(month), numberOf(date));
  if (day === null || year !== undefined || day > today - 183) return day;
  return dayOfDate(thisYear + 1, numberOf(month), numberOf(date));
}

/** "24号": of this month, or of the next where it has passed. */
function dateOnly(word: string | undefined, today: number): number | null {
  if (word === undefined) return null;
  const [year, month] = dateOf(today);
  const day = dayOfDate(year, month, numberOf(word));
  if (day === null || day >= today) return day;
  return month === 12 ? dayOfDate(year + 1, 1, numberOf(word)) : dayOfDate(year, month + 1, numberOf(word));
}
