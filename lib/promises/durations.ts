import type { Calendar } from '@/lib/deadlines/calendar';
import { DAY, HOUR, MINUTE } from '@/lib/review/time';
import { dayOf, endOfWorkday } from './days';
import { NUMBER, numberOf } from './numerals';
import type { NamedTime } from './times';

const RANGE = `(${NUMBER}|半)(?:(?:[-~—、]|到|至)?(${NUMBER}))?`;
const UNIT = '(分钟|刻钟|小时|钟头|工作日|自然日|h|天|日(?=之?内|以内)|周|星期|礼拜|(?<=个)月)';
const SPAN = new RegExp(
  `(?<![第\\d.:/年月零一二两三四五六七八九十-])${RANGE}个?(半)?${UNIT}(?:(?:之|以)?[内后]|左右|时间)?`,
  'g',
);
const LONG: Readonly<Record<string, number>> = {
  分钟: MINUTE,
  刻钟: 15 * MINUTE,
  小时: HOUR,
  钟头: HOUR,
  h: HOUR,
  天: DAY,
  自然日: DAY,
  日: DAY,
  周: 7 * DAY,
  星期: 7 * DAY,
  礼拜: 7 * DAY,
  月: 30 * DAY,
};
/** Time that has passed, or that says how long something lasts. */
const NOT_AHEAD =
  /(?:到家|等了|已经?|过了|用了|超过|拖了|近|这|那|过去|前后|晚了|迟了|慢了|每|第|质保|保修|保质期?)$/;
const LASTS = /^(?:无理由|包退|包换|保价|质保|保修|试用|试穿|前|以前|之前|过去|了|的时间|客服|在线|制|营业)/;

/** "24小时内", "1-3个工作日", "两三天", "半小时后": of a range the end. `text` is one clause in the normal form. */
export function durationsIn(text: string, now: number, calendar: Calendar | undefined): NamedTime[] {
  return [...text.matchAll(SPAN)].flatMap((match): NamedTime[] => {
    const { 0: words, 1: from = '', 2: to, 3: half, 4: unit = '', index } = match;
    const before = text.slice(Math.max(0, index - 4), index);
    if (NOT_AHEAD.test(before) || LASTS.test(text.slice(index + words.length))) return [];
    const count = (from === '半' ? 0.5 : numberOf(to ?? from)) + (half === undefined ? 0 : 0.5);
    if (!Number.isFinite(count) || count <= 0) return [];
    const span = { start: index, end: index + words.length };
    if (unit === '工作日')
      return [{ ...span, dueAt: endOfWorkday(dayOf(now), Math.ceil(count), calendar), within: null }];
    const within = Math.round(count * (LONG[unit] ?? DAY));
    return [{ ...span, dueAt: now + within, within }];
  });
}
