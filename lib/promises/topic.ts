import type { Act } from './acts';
import type { PromiseType } from './contract';

const GIFT = /赠|小样|试用装|礼[品物]|赔礼|满[减送]|送的|多(?:寄|放|塞|装)/;

/** Signs of what a parcel is sent for, the surest first. */
const PARCELS: readonly (readonly [PromiseType, RegExp])[] = [
  ['gift', GIFT],
  ['reissue', /补[发寄邮]|补的|重[发寄]|重新发|重新[^,]{0,3}寄|[重再补]新?做|[漏少][发装放寄给]/],
  ['exchange', /换(?!算|季|了?快递)|(?:退|寄)回的?[^,]{0,6},[^。]{0,12}新/],
  ['reissue', /[漏少缺落](?!货)|[压摔碰撞]坏|碎|裂|破|洒|丢|说明书|配件|零件|螺丝|盖子/],
  ['repair', /修(?!改|饰)|返厂/],
  ['reissue', /忘[记了]?[放装发]|没[放装发]全?/],
];

const WHOLE = /退款|货款|全款|全额退|退货|全退|本金|尾款|定金|原价/;
const PART =
  /差|[运邮]费|快递费|路费|价保|保价|降价|贵|便宜|多[付收扣]|\d(?:元|块)|[一二两三四五六七八九十百](?:元|块)|券|补偿|红包|费用/;
const PAYS = /[退赔返转垫]|补(?![发寄货])|报销|打(?:给|到|回|过)|承担|负担|申请|发|给/;

interface Around {
  /** Of the sentence what stands before the clause. */
  lead: string;
  clause: string;
  sentence: string;
  /** Of the promise heard before in this sentence. */
  previous: PromiseType | null;
}

/** "寄出" belongs to what is sent, "退给您" to what is paid; whoever names nothing goes on with what was said before. */
export function typeOf(act: Act, around: Around): PromiseType {
  const { clause, sentence, previous } = around;
  if (act.id === 'dispatch')
    return parcelIn(clause) ?? parcelIn(sentence) ?? (isParcel(previous) ? previous : 'logistics');
  if (act.id === 'outcome') return /寄回|寄给/.test(clause) && REPAIRED.test(sentence) ? 'repair' : act.type;
  if (act.id === 'reissue' && /券|红包/.test(clause)) return 'price';
  if (act.id === 'reissue')
    return /赠品/.test(sentence) || GIFT.test(around.lead + clause) ? 'gift' : act.type;
  if (act.id === 'gift') return /新的|过去/.test(clause) && !GIFT.test(clause) ? 'reissue' : act.type;
  if (act.id === 'refund') return paymentIn(clause) ?? goingOn(previous) ?? paymentIn(sentence) ?? act.type;
  return act.type;
}

const REPAIRED = /修(?!改|饰)|焊|粘好|缝|返厂|保养|校准/;
const CALLS = /电话|手机|客服|专[员人]|同事|主管|经理/;

/** Topics of what is done with any verb, the surest first. `null`: nothing a buyer could hold anybody to. */
const OPEN: readonly (readonly [PromiseType, RegExp])[] = [
  ['repair', REPAIRED],
  [
    'service',
    /(?<![包组重])装(?!箱|袋|修|进|上)|上门(?!取)|发票|专票|普票|开票|地址|备注|延长|取消|拦截|调[正试]/,
  ],
  ['gift', GIFT],
  ['exchange', /换(?!算|季|了?快递|个?说法)|调(?:个|一|成|货|换|双|件)/],
  [
    'answer',
    /电话|[答回]复|回(?:信|话|音|电|个|一声|过去)|告|通知|汇报|消息|说(?!明书)|讲|结果|方案|打(?:给|过)|联系|(?:跟|和|与)(?:您|你)约|报告|单号|交代|解释|情况|发(?:给)?(?:您|你)看|(?:发货|到货|具体|准确)的?[^,]{0,4}时间/,
  ],
];
const SENT = /[寄发送走拿带]|快递|补|出库/;
const AGAIN = /补|再|重新|单独|另外/;
const COMES = /收到|到(?:货|家|手|您|你)/;
const LOOKED_AT = /看|查|问|核|翻|催|瞅|瞧|找|确认|了解/;
const DONE_WITH = /处理|解决|安排|弄|办|改|取|开|调|约|排/;

export function openTopic(around: Around, timed: boolean, private_: boolean): PromiseType | null {
  const { lead, clause, previous, sentence } = around;
  if (PART.test(clause) && PAYS.test(clause)) return WHOLE.test(clause) ? 'exchange' : 'price';
  if (/免单|减免|打折|报[掉销了]/.test(clause)) return 'price';
  if (/[钱款账]|全[额部]/.test(clause) && /[退打转返]|到/.test(clause))
    return paymentIn(clause) ?? 'exchange';
  if (/[打转](?:给|到)?(?:您|你)/.test(clause) && !CALLS.test(lead + clause) && paymentIn(lead) !== null)
    return paymentIn(lead);
  const named = OPEN.find(([, signs]) => signs.test(clause))?.[0];
  if (named !== undefined) return named;
  if (/[退返]/.test(clause)) return paymentIn(clause) ?? goingOn(previous) ?? paymentIn(lead) ?? 'exchange';
  // "部分我们补": what is made up for is money when money is spoken of.
  if (/补(?![发寄货])/.test(clause) && PART.test(lead + clause)) return 'price';
  if (SENT.test(clause)) {
    const parcel = parcelIn(clause) ?? (AGAIN.test(clause) ? 'reissue' : parcelIn(sentence));
    return parcel ?? (timed || AGAIN.test(clause) ? 'logistics' : null);
  }
  if (/承担|负担|买单|报销|[贴掏出]/.test(clause) && PART.test(lead + clause)) return 'price';
  if (COMES.test(clause)) return timed ? 'logistics' : null;
  if (private_ && !timed && LOOKED_AT.test(clause)) return 'chat';
  return timed && DONE_WITH.test(clause) ? 'service' : null;
}

/** What a parcel of this sentence is sent for. `null`: nothing beside the order itself. */
export function parcelIn(text: string): PromiseType | null {
  return PARCELS.find(([, signs]) => signs.test(text))?.[0] ?? null;
}

function paymentIn(text: string): PromiseType | null {
  if (WHOLE.test(text)) return 'exchange';
  return PART.test(text) ? 'price' : null;
}

function isParcel(type: PromiseType | null): type is 'reissue' | 'exchange' | 'gift' {
  return type === 'reissue' || type === 'exchange' || type === 'gift';
}

function goingOn(previous: PromiseType | null): PromiseType | null {
  return previous === 'price' || previous === 'exchange' ? previous : null;
}
