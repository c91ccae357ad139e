import { DEFAULT_BANDS } from '@/lib/compensation/contract';
import type { Fen } from '@/lib/review/money';
import { figureIn, NUMERAL } from '../figures';
import { LAW_READ_ON, type Rule, TO_BUYERS } from '../rule';
import { hits } from '../views';
import { gap } from '../words';

const PAID =
  /(?:退|补|赔|返|送|加|给|转|补偿|赔偿)(?:您|你|款|付|偿|给|一个|一张|差价|多|再){0,3}[¥]?\d{1,9}(?:\.\d{1,2})?(?:[千万kw](?=元|块|圆|给|[,。!?;]|$))?(?:元|块|圆)?(?![\d:%折年月日号点时分天小个件次张单份箱袋瓶双套码片支条只盒包g])/g;
/** An amount in words has its unit: "送您一百个" is none. */
const PAID_IN_WORDS = new RegExp(
  `(?:退|补|赔|返|送|加|给|转|补偿|赔偿)(?:您|你|款|付|偿|给|差价|多|再){0,3}${NUMERAL}{1,8}(?:元(?!旦|素|宝|气)|块钱|块(?=[,。!?;]|$)|圆(?!形|领|头))`,
  'g',
);
const AMOUNT = `(?:¥\\d{1,9}(?:\\.\\d{1,2})?|(?:\\d{1,9}(?:\\.\\d{1,2})?[千万kw]?|${NUMERAL}{1,8})(?:元(?!旦|素|宝|气)|块(?!状|头)|圆(?!形|领|头)))`;
/** "200元红包给您", "200块打到您账上": the amount before what it is, and behind its name. */
const NAMED = new RegExp(
  `${AMOUNT}(?:钱|的|无门槛|现金){0,2}(?:红包(?!装)|券|补偿|赔偿|[补赔退转返打发](?:给|到)?(?:您|你))|(?:承担|券|红包|转账|打款)(?:您|你|共|金额|面额|是|为|:){0,2}${AMOUNT}`,
  'g',
);
const BESIDES = new RegExp(
  `(?:全额退款?|全退|退全款)${gap(10)}(?:再|加|另|还|外|并)[^。!?;]{0,8}?(?:\\d{1,9}(?:\\.\\d{1,2})?(?:元|块|圆|(?![\\d:%折年月日号点时分天]))|${NUMERAL}{1,8}(?:元(?!旦|素|宝|气)|块钱|块(?=[,。!?;]|$)))`,
  'g',
);
const TIMES = `(?:双|(?:\\d{1,2}|${NUMERAL}{1,3}))倍`;
/** So many times the price is above every limit, whatever the price. Not 假一赔十: that is the platform's own pledge. */
const MULTIPLE = new RegExp(
  `退[一1]赔(?:\\d{1,2}|${NUMERAL})|(?:退|补|赔|返)(?:您|你|款|付|偿|还|给){0,3}(?:商品|实付|订单|金额|货款|价款|的){0,3}${TIMES}|${TIMES}(?:的|金额|实付|货款|价款|差价){0,2}(?:退|补偿|赔|返)`,
  'g',
);
/** "千万" is no amount before it has a unit. */
const FIGURES = new RegExp(`\\d+(?:\\.\\d+)?[千万kw]?|${NUMERAL}+(?=[元块圆])`, 'g');
/** The largest coupon beside a refund where nobody told the limit of this case. */
const USUAL = Math.max(...DEFAULT_BANDS.map(({ coupon }) => coupon));

/** More than may be given without a supervisor. */
export const r31: Rule = {
  id: 'R31',
  title: '补偿超出权限',
  kinds: TO_BUYERS,
  severity: 'supervised',
  basis: '本店补偿权限；GB/T 47746-2026（补偿须人工确认）',
  source: '设置里的补偿分档；国标 2026-09-01 施行（摘要）',
  asOf: LAW_READ_ON,
  message: '超出本单补偿上限，需主管确认后再答复。',
  rewrite: '需主管确认后答复您。',
  offending: [
    '全额退款加200元',
    '全额退款，另外再补您50块',
    {
      text: '给您补偿300元',
      given: { facts: { grade: 'quality', review: '', known: '', sku: null, amounts: null, limit: 5_000 } },
    },
    '退全款，再送您100元',
    '全额退款并赔偿88元',
    '我们按退一赔三处理',
    '给您双倍赔偿',
    '退您两倍货款',
  ],
  safe: [
    '需主管确认后答复您。',
    '这单实付全额退回，售后关怀券已发。',
    '这种情况不适用退一赔三，我们按规则退款。',
  ],
  find: ({ plain }, { facts }) => {
    const limit = facts?.limit ?? null;
    const amounts =
      limit === null
        ? hits(plain, BESIDES, within(USUAL))
        : hits(plain, [PAID, PAID_IN_WORDS, NAMED, BESIDES], within(limit));
    return [...amounts, ...hits(plain, MULTIPLE, isDenied)];
  },
};

function isDenied(before: string): boolean {
  return /(?:不|没|无法)[^。!?;,]{0,4}$/.test(before);
}

/** Whether no number in the hit is above the limit. */
function within(limit: Fen): (before: string, hit: string) => boolean {
  return (_, hit) =>
    // 1.1 元 are 110.00000000000001 分 otherwise.
    Math.round(Math.max(0, ...(hit.match(FIGURES) ?? []).map((words) => figureIn(words) ?? 0)) * 100) <=
    limit;
}
