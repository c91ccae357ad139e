import type { AnswerSwitches } from '../switches.ts';
import type { Refusal } from './options.ts';

const API = 'mtop.rm.sellercenter.list.data.pc';
const ID = /"(feedId|feedbackID|orderId|mainOrderId)":"(\d+)"/g;
/** Keys whose type has drifted, or may. */
const TEXT_OF_NUMBER = new Set(['date', 'days', 'itemId', 'explainItemId', 'rateType']);
const NUMBER_OF_TEXT = new Set(['status', 'appendRateStatus', 'emotion', 'complaintSource']);

function drift(key: string, value: unknown): unknown {
  if (typeof value === 'number' && TEXT_OF_NUMBER.has(key)) return String(value);
  if (typeof value === 'string' && NUMBER_OF_TEXT.has(key)) return Number(value);
  return typeof value === 'boolean' ? Number(value) : value;
}

/** The list answer as JSON text: bare ids of 19 digits do not fit a number. */
export function listText(
  rows: readonly unknown[],
  total: number,
  { envelope, types, ids }: Pick<AnswerSwitches, 'envelope' | 'types' | 'ids'>,
): string {
  // Where the platform keeps the total is not known; the page shows one.
  const list = { dataSource: rows, pagination: { total } };
  const data = envelope === 'double' ? { data: list } : list;
  const whole = { api: API, v: '1.0', ret: ['SUCCESS::调用成功'], data };
  const text = types === 'numbers' ? JSON.stringify(whole, drift) : JSON.stringify(whole);
  return ids === 'unquoted' ? text.replace(ID, '"$1":$2') : text;
}

/** HTTP 200 that is not a success, as the gateway says it. */
export function refusalText({ code, message }: Refusal): string {
  return JSON.stringify({ api: API, v: '1.0', ret: [`${code}::${message}`], data: {} });
}
