const DAY = 86_400_000;

export interface Filters {
  emotion: '' | '11' | '12' | '13';
  chips: string[];
  days: number | null;
  search: string;
}

export const NO_FILTERS: Filters = { emotion: '', chips: [], days: null, search: '' };

export const CHIPS = ['有内容', '有图片', '有追评', '未回复', '已回复'];
export const PRESETS: readonly { label: string; days: number }[] = [
  { label: '今天', days: 0 },
  { label: '近7天', days: 6 },
  { label: '近30天', days: 29 },
];
export const EMOTIONS = [
  { value: '', label: '全部' },
  { value: '11', label: '正面评价' },
  { value: '12', label: '中性评价' },
  { value: '13', label: '负面评价' },
];

/** A day of Chinese time. `separator` between year, month and day. */
export function dayOf(ms: number, separator = ''): string {
  return new Date(ms + 8 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', separator);
}

const CONTENT: Record<string, string> = { 有内容: 'hasContent', 有图片: 'hasPicture', 有追评: 'hasAppend' };
const EXPLAIN: Record<string, string> = { 未回复: 'notExplain', 已回复: 'explained' };

/** The filters as the gateway wants them; what is not set is left out. `now` in epoch ms. */
export function requestOf({ emotion, chips, days, search }: Filters, now: number): Record<string, unknown> {
  const content = chips.map((chip) => CONTENT[chip]).find(Boolean);
  const explain = chips.map((chip) => EXPLAIN[chip]).find(Boolean);
  const dateRange = days === null ? null : [dayOf(now - days * DAY), dayOf(now)];
  return {
    ...(emotion ? { emotion: Number(emotion) } : {}),
    ...(content ? { content } : {}),
    ...(explain ? { explain } : {}),
    ...(dateRange ? { dateRange, timeTag: dateRange } : {}),
    ...(search ? { search } : {}),
  };
}
