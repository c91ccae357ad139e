import { fields, list, number, text } from '../../kit/page/json.ts';
import { type Ask, ask } from '../../kit/page/transport.ts';
import { config } from './config.ts';
import { type ViewReply, type ViewReview, viewReview } from './view-review.ts';

const API = 'mtop.rm.sellercenter.list.data.pc';
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const IDS = /"(feedId|feedbackID|orderId|mainOrderId)":(\d{12,})/g;

/** Bare ids lose digits in `JSON.parse`; a page that works must quote them first. */
const rescue: Partial<Ask> = config.unquotedIds
  ? { parse: (body) => JSON.parse(body.replace(IDS, '"$1":"$2"')) }
  : {};

/** The address of a call to the gateway, with a signature that nobody checks here. */
function gateway(): string {
  const query = new URLSearchParams({
    jsv: '2.6.1',
    appKey: '12574478',
    t: String(Date.now()),
    sign: '0'.repeat(32),
    api: API,
    v: '1.0',
    type: 'originaljson',
    dataType: 'json',
  });
  return `https://h5api.m.taobao.com/h5/${API}/1.0/?${query}`;
}

export interface ReviewPage {
  rows: ViewReview[];
  total: number;
}

export async function listReviews(jsonBody: Record<string, unknown>): Promise<ReviewPage> {
  const data = JSON.stringify({ jsonBody: JSON.stringify({ pageType: 'rateWait4PC', ...jsonBody }) });
  const body = new URLSearchParams({ data }).toString();
  const answer = fields(
    await ask(config.transport, { url: gateway(), method: 'POST', headers: FORM, body, ...rescue }),
  );
  const [code = '', words = '系统异常'] = text(list(answer.ret)[0]).split('::');
  if (code !== 'SUCCESS') throw new Error(words);
  const outer = fields(answer.data);
  const inner = outer.data === undefined ? outer : fields(outer.data);
  return {
    rows: list(inner.dataSource).map(viewReview),
    total: number(fields(inner.pagination).total),
  };
}

export async function sendReply(reply: ViewReply, content: string): Promise<void> {
  const body = new URLSearchParams({ ...reply.params, content, _tb_token_: 'demo' }).toString();
  const answer = fields(
    await ask(config.transport, { url: `https:${reply.url}`, method: 'POST', headers: FORM, body }),
  );
  if (answer.success !== true) throw new Error(text(answer.msg) || '系统异常');
}

/** The order pages ask by XHR, whatever the review page does. */
const BY_XHR = config.transport === 'fetch' ? 'xhr' : config.transport;

export function readOrder(bizOrderId: string): Promise<unknown> {
  const query = new URLSearchParams({ bizOrderId, sifg: '0', isQnNew: 'true', isHideNick: 'true' });
  const url = `https://trade.taobao.com/detail/orderDetailQianNiu.htm?${query}`;
  return ask(BY_XHR, { url, method: 'GET', headers: {}, body: null });
}

export function listSold(): Promise<unknown> {
  const url =
    'https://trade.taobao.com/trade/itemlist/asyncSold.htm?event_submit_do_query=1&_input_charset=utf8';
  return ask(BY_XHR, { url, method: 'POST', headers: FORM, body: 'pageNum=1&pageSize=20&isQnNew=true' });
}
