import type { Act } from './acts';

/**
 * What makes a verb no promise of ours: it is done already, denied, asked, a right or a condition, the buyer's part, or
 * somebody else's word. All read the normal form; `before` and `after` are the clause on both sides of the verb.
 */

const NOT =
  /(?:不会|不能|无法|无权|权限|没有|没能|没(?!关系|事|问题)|未能|未|别(?!担心|急|着急|的)|不再|不予|难以|拒绝|(?:无需|不用|不必)(?![^,]{0,6}[直就马给])|并非|不是|免得|以免)[^,我的]{0,8}$|不(?!好意思|便|仅|但|管|论|只)[^,我给为您]{0,2}$/;
const DONE =
  /(?:已经?|刚刚?|刚才|昨天|昨晚|昨日|前天|前两天|之前|此前|上次|上周|上个?月|当时|曾经?|早就|方才|过去[的一几两三半这]|历史|多次|一直|反复|才(?!能|会|可以|好|给))[^,]{0,14}$/;
/** "换了给您寄": what comes after it is not done yet, when somebody is named for whom. */
const DONE_SO_FAR = /了[^,会就马立将后第我给帮为再安]{0,4}$/;
const OF_A_THING = /的[^,]{0,10}(?:马上|这就|立[马即刻]|会|将|我们|重新|再)/;
/** Handed on, not done: "已安排仓库今天补发". */
const HANDED_ON =
  /(?:安排|通知|联系|提交|[跟和][^,]{1,8}[说讲]|说好|吩咐|催|转|交代|叮嘱|登记|要求)[^,]{1,}$/;
const SINCE =
  /^(?:给您)?(?:已|了(?!解|结)|过(?!程|去|来|目)|完成|成功|完毕|中(?:$|,)|[出走回到去上好掉完](?:去|来)?了)|^(?:给|到|至)?(?:您|你)(?:了|过)|^[^,]{0,6}(?:完成|成功)了?$/;
/** "给您退了"; but "今天就给您退了" is to come. */
const DONE_NOW = /了(?!解|结|就|再|给|马上|我)|好了|[寄发补退换]过(?![去来])/;
const TO_BE_DONE = /就|马上|立马|会|将/;
/** The verb as the name of a thing. */
const NAMED_AFTER =
  /^(?:的(?!话|$|[,、。!;~吧哦呢呀啦哈喔噢嘞])|申请|记录|进度|单号|运单|订单(?!消息|页|里|聊)|流程|政策|规则|服务|条件|时效|问题|事宜|通道|入口|按钮|期间|失败|说明|标准|原则|与否|一[次句遍]|费|方式|地址|金额|之后|以后|后(?!天|续)|时(?!间内)|前(?!给)|率|难|慢|快递费|要求|这件事|录像|监控|记录|数据|方案)/;
const NAMED_BEFORE =
  /(?:(?<![给帮为替](?:您|你)|我)申请的?|您的|你的|这个|这次的?|该|此次|本次|关于|对于|之前的|上次的)$/;

/** The buyer's part: whoever reads is asked to do it. */
const YOURS =
  /(?:^|[^给为帮替跟向与和把让使对同告诉知])(?:您|你|亲(?=先|自己|自行|需要|要|那边|把|点|去|提供|发|拍|寄|下单))(?!的|放心|好|反映|反馈|说|提|这|那|所|购|买|收到的|寄回的|遇|关心)(?:[^,我给为帮会将的]{0,10})$|(?:(?<!们|我|边|[会已就再申邀])请|麻烦|烦请|辛苦|劳烦|恳请|欢迎|记得|建议)(?!(?:您|你)?(?:放心|稍|耐心|等))[^,我给]{0,10}$/;
const RIGHT =
  /(?:可以(?!的|亲|呀|哦)|(?<!认|许|尽|只)可(?![能以])|(?<!才|功|可|只|性|肯定|一定|保证|绝对|准)能(?!尽)|支持|享受|有权|(?<!(?:[给帮为替](?:您|你)|我)[^,]{0,2})申请|选择|随时|任选|不影响|方便|便于|以便|用于|供您|适用|参加|符合)[^,我]{0,8}$/;
const OR_ELSE = /(?:或者?|还是|要么|不管|无论)[^,]{0,5}$/;
const OR_MORE = /^(?:[^,]{0,3})?(?:或|还是|、(?:换|退|补|修)|都(?:可以|行|由|听|看)|由您|哪)/;
const HOPED =
  /(?:争取|尽量|力争|希望|预计|大概|可能|也许|应该|或许|考虑|打算|推荐|了解|看看|看是否|讨论|研究|是否|能否|可否|要不要|需不需要|需要不需要|原本|本来|本应|本该|应当|查询|查到|显示|物流信息|只是|估计|按理|差不多|说不定|没准|尽可能|顺利的话|看情况|才(?:能|会|可以?|好?给))[^,]{0,10}$|(?:怎么|如何|为什么|为何)[^,我]{0,8}$/;
const SOMEBODY =
  /(?:(?<![给帮为替])(?:您|你)(?:说|提到|反映|反馈|描述|问|要求|希望|想|申请|提出|觉得|认为|催)|(?:客服|之前|当时|页面|详情页|商家|店家|物流(?:公司)?|快递(?:公司|员)?|厂家|品牌方?|平台)(?:那边)?(?:回复|反馈)?(?:说|承诺|答应|显示|写|规定|标|讲)|(?:平台|系统|银行|支付宝|微信|官方|快递(?:员|公司|小哥|网点)?|物流公司|仓库的?人|菜鸟)(?:那边|的[^,]{1,5})?(?:会|将|规定|要求|说|审核|一般|通常|处理)|(?:承诺|答应)(?:过|的)|(?:说|讲|约)好的?)[^,我]{0,14}$/;
const USUALLY =
  /(?:一般|通常|正常|默认|每天|每次|所有|平时|今后|^以后|往后|日后|将来|(?:下单|付款|拍下)(?!的|时|那)|日常|陆续|按(?:照)?(?:页面|说明|流程|约定)|付(?:完)?(?:尾款|款)后|全店|本店支持|任何人)[^,]{0,16}$/;
const WHEN_IF =
  /(?:如(?:果|需|有|若|您(?!所|说)|仍|还|遇|确|不|要|收到|发现|超|逾|因|后续|想|对|还有|商品|在|经)|若|倘|假如|假若|要是|(?<!您说)的话|一旦|万一|只要|凡是?|除非|每当|满足[^,]{0,6}条件|有(?:任何|什么|其他|其它|别的|不[适懂明清满合对])[^,]{0,8}(?:请|可|随时|的|都|就|欢迎|直接|,|联系|找|告诉|问|说|在)|有(?:任何|什么)?问题(?:再|请|随时|就|可)|需要(?:的话|退|换|补|时)|确认(?:是|为|有|丢|找不到|无法|遗失|属实)[^。]{0,12}(?:的话|,))/;
const IMPROVED = /批次|下一?批|改版|包装|纸箱|泡沫|气泡|材[质料]|供应商|快递公司|合作|工艺|厂家|标签|文案/;
const QUESTION =
  /(?:[?]|到没有?(?:[,~]|$)|(?:[吗嘛]|(?<![那这什怎多要])么|(?:怎|什么|哪|几|还是|多少|谁|何|是否|要不)[^。]{0,20}呢)亲?(?:[,~]|$)|可以不$|行不$|好不好|行不行|可不可以|怎么样|对吧)/g;

export interface Place {
  /** Of the sentence what stands before the clause. */
  lead: string;
  /** Of the clause what stands before the verb, without times. */
  before: string;
  verb: string;
  after: string;
  /** A time that lies ahead is named in the clause. */
  timed: boolean;
}

/** How far a sentence asks: what stands before its last question is asked too ("给您补发，可以吗"); 0 = nothing is. */
export function asksUntil(sentence: string): number {
  return [...sentence.matchAll(QUESTION)].reduce(
    (end, { 0: words, index }) => Math.max(end, index + words.length),
    0,
  );
}

/** "如有不适请及时就医" is advice, and ends with itself: what we do comes to it anyhow. */
const ADVICE = /(?:^|(?<=,))[^,]*(?:就医|就诊|[去到]医院)[^,]*,/g;

/** A condition stands before: then it is a right, and nobody knows whether it comes to it. */
export function isConditional({ lead, before, verb }: Place): boolean {
  return WHEN_IF.test(`${lead.replace(ADVICE, '')}${before}${verb.includes('的话') ? verb : ''},`);
}

export function isDenied({ before, verb, after }: Place): boolean {
  return NOT.test(before) || /不[会能予了上到起出]|无法|没有/.test(verb) || /^不[了上到起出]/.test(after);
}

export function isPast(
  { before, verb, after, timed }: Place,
  { id, type }: Pick<Act, 'id' | 'type'>,
): boolean {
  // "查到了告诉您": what is told comes after.
  if (!timed && /[退补返赔换发寄修打]了(?![解结就再])/.test(verb)) return true;
  if (type !== 'answer' && !/^[给帮为替]/.test(verb) && DONE_SO_FAR.test(before)) return true;
  if (
    SINCE.test(after) ||
    (id === 'open' && DONE_NOW.test(verb) && !TO_BE_DONE.test(before)) ||
    /已|刚才|过了|昨天|前天|[打说回发问讲给]过(?![去来目])/.test(verb + after.slice(0, 1))
  )
    return true;
  const done = DONE.exec(before);
  if (done === null) return false;
  // "昨天漏发的那件明天补": the past belongs to a thing.
  if (OF_A_THING.test(done[0]) || (timed && /的/.test(done[0]))) return false;
  return !(timed && HANDED_ON.test(done[0]));
}

/** The name of a thing: "补发单号", "您申请的换货". */
export function isNoun({ before, after }: Place): boolean {
  return NAMED_AFTER.test(after) || NAMED_BEFORE.test(before);
}

/** "假一赔十是平台的服务": spoken of, not given. */
export function isDefined(place: Place): boolean {
  return isNoun(place) || /^[是由属为]/.test(place.after);
}

/** "后面的批次换成更厚的纸箱": how things will be made from now on, for everybody. */
export function isForAll({ before, after }: Place): boolean {
  return !/[给为帮替](?:您|你)/.test(before) && IMPROVED.test(`${before}|${after}`);
}

/** The buyer may, or is asked to. With a time and "we", it is ours again. */
export function isBuyers({ before, verb, after, timed }: Place, act: Pick<Act, 'id'>): boolean {
  // "您等我通知": the buyer waits, and we tell.
  if (/^等我/.test(verb)) return false;
  if (
    /^[^,]{0,4}由?(?:买家|买方|顾客|客户|消费者|责任方|平台|保险|您自|(?:您|你)[出付]|自[理付行])/.test(after)
  )
    return true;
  if (YOURS.test(before)) return true;
  if (OR_ELSE.test(before) || OR_MORE.test(after) || /^[^,]?请/.test(after)) return true;
  if (!timed && /可(?:以|在)|或者|还是/.test(verb)) return true;
  return (
    RIGHT.test(before) && !(timed && (act.id === 'dispatch' || /我们|这边|[给为帮](?:您|你)/.test(before)))
  );
}

/** Hoped for, quoted, or how it usually goes. */
export function isVague({ before, verb, after }: Place): boolean {
  if (/^(?:一般|通常|大概|大约)/.test(after) || /一般|通常|正常|预计|争取|尽量|可能|大概/.test(verb))
    return true;
  return HOPED.test(before) || SOMEBODY.test(before) || USUALLY.test(before);
}
