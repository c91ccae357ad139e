import { RULES_READ_ON, type Rule, TO_BUYERS } from '../rule';
import { hits } from '../views';

/** Not the means of payment: "原路退回您的微信支付账户" is lawful and useful. */
const WECHAT =
  /(?:加|添加|搜|找|联系|留|发|报|私)(?:我|我们|您|你|个|一个|一下|下|客服|店长|的|上|到)?微信(?!支付|零钱|钱包|账户)|微信(?:号|群|联系|沟通|私聊|我|私|添加|搜|客服|找|二维码|公众号|同号|:|[a-z0-9_]{5})/g;
const ADD_ME =
  /加(?:我|个|一下|下|您|你|客服|店长|老板|咱们|我们|一){0,2}(?:微(?![量小波弹调热绒辣甜])|(?:vx|wx)|v(?![a-z领型口字])|qq(?!糖|弹)|q(?![a-z弹])|群)/g;
/** A model number goes on with a dash or a digit. */
const SHORTHAND = /(?<![a-z0-9])(?:vx|wx)(?![-\d])/g;
const OTHER_APPS =
  /(?<![a-z0-9])v心|公众号|视频号|抖音号|快手号|小红书(?:号|搜|见|找|私信)|微博(?:号|搜|找|私信|联系)|(?:关注|加|搜).{0,4}(?:微博|抖音|快手)|邮箱(?:[:是]|地址|联系|发(?!票))|发邮件|发到?我们的?邮箱|(?:我们|本店|店铺|我|官方|咱们?)的?(?:微博|抖音|快手|小红书|b站|朋友圈)(?!平台|店)|(?:qq|[qv])(?:号|群|联系)/g;
const QQ_NUMBER = /(?:qq|扣|(?<![a-z0-9])q)(?:号|群|号码)?[:是为]?\d{5,11}(?!\d)/g;
/** A single letter, a colon and a name. */
const BY_LETTER =
  /(?<![a-z0-9])[vq][:_][a-z0-9_-]{4,24}|(?:添加|加)[^。!?;,]{0,8}?(?<![a-z0-9])[vq](?![a-z领型口字])[:号]?[a-z0-9_]{3}/g;
const MAIL = /[a-z0-9_.+-]{1,64}@[a-z0-9-]{1,63}\.[a-z]{2,}/g;
const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/g;
const LANDLINE =
  /(?<!\d)[48]00-?\d{3,4}-?\d{3,4}(?!\d)|(?:电话|热线|致电|拨打|座机)[:是为]?0?\d{2,3}-?\d{7,8}(?!\d)/g;
/** A parcel's number may look like anything. */
const isParcel = (before: string) => /(?:运单|快递|物流|单)号?(?:是|为|:)?[a-z]{0,3}$/.test(before);

/** Ways to reach the shop beside the platform. */
export const r09: Rule = {
  id: 'R09',
  title: '站外联系方式',
  kinds: TO_BUYERS,
  severity: 'block',
  basis: '天猫评价管理规范 §9(三)；天猫 诱导第三方；抖店 诱导第三方',
  source: '天猫 ruleId 11000225、11003827；抖店规则 aHq5uvgaYmeC',
  asOf: RULES_READ_ON,
  message: '不能留电话、微信、QQ、公众号、邮箱等平台外联系方式。',
  rewrite: '请在订单页点“联系商家”，我们马上处理。',
  offending: [
    '加微信 abc123 处理',
    '加薇:abc_123',
    '➕V看签名',
    '企鹅号 一二三四五六七',
    '1 3 8-0 0 1 3-8000',
  ],
  safe: ['请在订单页点“联系商家”，我们马上处理。', '退款会原路退回您的微信支付账户。'],
  find: ({ plain, tight, digits }) => [
    ...[WECHAT, ADD_ME, OTHER_APPS].flatMap((pattern) => hits(tight, pattern)),
    ...hits(plain, [SHORTHAND, BY_LETTER]),
    ...hits(digits, QQ_NUMBER),
    ...hits(plain, MAIL),
    ...hits(digits, MOBILE, isParcel),
    ...hits(plain, LANDLINE, isParcel),
  ],
};
