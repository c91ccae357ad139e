import type { AnswerSwitches } from '../switches.ts';
import type { Refusal } from './state.ts';

const IDS = /"(id|order_id|shop_order_id|product_id|sku_id|parent_id|store_id)":"(\d+)"/g;
const TIMES = new Set(['comment_time', 'reply_time', 'pay_time']);

type Style = Pick<AnswerSwitches, 'types' | 'ids' | 'code' | 'times'>;

function styled(key: string, value: unknown, { types, times }: Style): unknown {
  if (typeof value !== 'number') return value;
  const told = times === 'ms' && TIMES.has(key) ? value * 1000 : value;
  return types === 'strings' ? String(told) : told;
}

/** JSON text in the style of the switches. Text, because bare ids of 19 digits do not fit a number. */
function dataText(data: unknown, style: Style): string {
  const text = JSON.stringify(data, (key, value: unknown) => styled(key, value, style));
  return style.ids === 'unquoted' ? text.replace(IDS, '"$1":$2') : text;
}

/** A successful answer. `total`: how many rows the query hits, where the answer is a list. */
export function success(data: unknown, style: Style, total: number | null = null): string {
  const code = style.code === 'string' ? '"0"' : '0';
  const counted = total === null ? '' : `,"total":${total}`;
  return `{"st":0,"code":${code},"msg":"","data":${dataText(data, style)}${counted}}`;
}

/** HTTP 200 that is not a success. The code keeps its type: the platform is known to send text here. */
export function refusal({ code, msg }: Refusal): string {
  return JSON.stringify({ code, msg });
}
