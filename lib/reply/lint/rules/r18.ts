import { EVERYWHERE, RULES_READ_ON, type Rule } from '../rule';
import { hits } from '../views';

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常';
const NAME = new RegExp(
  `(?:(?:^|[。!?;,])(?:亲爱的|尊敬的)?[${SURNAMES}](?:先生|女士|小姐)|[${SURNAMES}](?:先生|女士|小姐)(?:您|你))`,
  'g',
);
/** Somebody's number, said to be the buyer's. */
const BUYERS_PHONE = /(?:您|你|收件|收货|买家|先生|女士|预留)[^。!?;\d我]{0,12}1[3-9]\d{9}(?!\d)/g;
const ADDRESS =
  /住在[^。!?;,]{0,15}(?:小区|花园|公寓|家园|新村|大厦|路|街|村|镇)|(?:路|街|道|巷|弄|村)\d{1,5}号|\d{1,4}(?:号楼|栋|幢|单元)\d{0,4}(?:室|单元)?/g;
/** What was said in the order chat belongs there. */
const CHAT =
  /(?:聊天|私聊|旺旺|飞鸽|咨询)(?:记录)?(?:里|中|上|时)[^。!?;,]{0,6}?(?:您|你)(?:说|写|讲|发|答应|要求|提到)|(?:您|你)的?(?:身份证|真实姓名|家庭住址|家庭地址|户口)/g;
/** Order numbers of the platforms have 16 digits and more; parcels are named by their own word and stay allowed. */
const ORDER = /订单(?:编?号)?(?:是|为|:)?\d{8,24}|(?<!\d)\d{16,24}(?!\d)/g;
const isParcel = (before: string) => /(?:运单|快递|物流)(?:单|编)?号?(?:是|为|:)?[a-z]{0,3}$/.test(before);

/** The buyer's data in the text. */
export const r18: Rule = {
  id: 'R18',
  title: '泄露买家信息',
  kinds: EVERYWHERE,
  severity: 'block',
  basis: '个人信息保护法 §25；天猫评价管理规范 §9(一)；民法典 §1034',
  source: '个人信息保护法文本；天猫 ruleId 11000225；最高法 2023-03 典型案例',
  asOf: RULES_READ_ON,
  message: '不能写出买家的姓名、电话、地址或订单号。',
  rewrite: '相关信息我们在订单消息里与您确认。',
  offending: [
    '王先生您住在幸福小区，电话13800138000',
    '您的订单号 231122-123456789012345 已处理',
    '您的收货地址人民路12号3栋502室',
  ],
  safe: ['相关信息我们在订单消息里与您确认。', '订单尾号 6621 的包裹在查。'],
  find: ({ plain, tight, digits }) => [
    ...hits(plain, NAME),
    ...hits(digits, BUYERS_PHONE),
    ...hits(plain, ADDRESS),
    ...hits(tight, CHAT),
    ...hits(digits, ORDER, isParcel),
  ],
};
