import { SENTENCE_ENDS } from '../lint/sentences';
import { hits } from '../lint/views';
import type { Sign, Span } from './contract';

/** A sentence that is longer is not taken in at one reading; ours are 15–30. Characters. */
const LONG_SENTENCE = 50;
/** What platforms show without folding, and what the rules advise (R33). Characters. */
const LONG_TEXT = 200;
/** A content phrase of this length that comes back is a slip. Characters. */
const PHRASE = 6;

const JARGON =
  /sku|spu|sop|\berp\b|出库单|入库|出仓|分拣|揽收|揽件|集包|中转场|逆向物流|面单|履约|核销|工单|客诉|品诉|质检批次|批次追溯|系统判定|系统显示|后台(?:显示|核实|查询)|售后单|退换货流程|时效考核|虚拟发货|预售逻辑|仓配|件量|爆仓|闭环|赋能|颗粒度|抓手|复盘|落地|拉通|对齐|优化升级|流程节点|升级处理|责任判定|三方检测|物权|理赔流程/g;

const jargon: Sign = {
  id: 'jargon',
  principle: 'simple',
  costs: 15,
  each: true,
  message: '有行话，买家看不懂，换成日常的话。',
  source: '客服实务',
  find: ({ tight }) => hits(tight, JARGON),
};

const longSentence: Sign = {
  id: 'long-sentence',
  principle: 'simple',
  costs: 15,
  each: true,
  message: `一句超过 ${LONG_SENTENCE} 字，拆成两句。`,
  source: '客服实务',
  find: ({ raw }) => sentencesOf(raw).filter(({ start, end }) => end - start > LONG_SENTENCE),
};

const longText: Sign = {
  id: 'long-text',
  principle: 'simple',
  costs: 30,
  message: `全文超过 ${LONG_TEXT} 字，删到要紧的几句。`,
  source: '规则 R33；平台接口说明与实务',
  find: ({ raw }) =>
    raw.trim().length > LONG_TEXT
      ? [{ start: raw.length - raw.trimStart().length + LONG_TEXT, end: raw.trimEnd().length }]
      : [],
};

const repeated: Sign = {
  id: 'repeated',
  principle: 'simple',
  costs: 15,
  each: true,
  message: '同样的话说了两遍，留一遍。',
  source: '客服实务',
  find: ({ raw, plain }) => repeatsIn(plain.text).map(([from, to]) => spanOf(plain.span(from, to), raw)),
};

export const SIMPLE: readonly Sign[] = [longText, longSentence, jargon, repeated];

function spanOf([start, end]: [number, number], raw: string): Span {
  return { start, end: Math.min(end, raw.length) };
}

function sentencesOf(raw: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (let at = 0; at <= raw.length; at++) {
    if (at < raw.length && !SENTENCE_ENDS.test(raw.charAt(at))) continue;
    const before = raw.slice(start, at);
    const from = start + before.length - before.trimStart().length;
    if (from < at) found.push({ start: from, end: at });
    start = at + 1;
  }
  return found;
}

/** Places where a phrase within one clause stands that stood before: the whole stretch that both have. The way to us may return. */
function repeatsIn(text: string): [number, number][] {
  const seen = new Map<string, number>();
  const found: [number, number][] = [];
  for (let at = 0; at + PHRASE <= text.length; ) {
    const phrase = text.slice(at, at + PHRASE);
    const before = seen.get(phrase);
    if (
      before === undefined ||
      before + PHRASE > at ||
      !/^[\u4e00-\u9fff]+$/.test(phrase) ||
      WAY.test(phrase)
    ) {
      if (before === undefined) seen.set(phrase, at);
      at++;
      continue;
    }
    let to = at + PHRASE;
    while (to < text.length && text[to] === text[before + to - at] && /[\u4e00-\u9fff]/.test(text.charAt(to)))
      to++;
    found.push([at, to]);
    at = to;
  }
  return found;
}

const WAY = /订单|消息|商家|售后/;
