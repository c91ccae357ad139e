import { EVERYWHERE, LAW_READ_ON, type Rule } from '../rule';
import { hits } from '../views';

const BRACES = /\{[^{}]{0,40}\}|\$\{|【】|\[\]|〔〕/g;
const NAMED =
  /[[【〔<](?:填写|输入|此处|客户|买家|顾客|亲的?|您的)?(?:时间|日期|姓名|名字|昵称|称呼|商品名?称?|产品名?称?|金额|数字|数量|运?单号|订单号|原因|店铺?名?称?|客服|电话|快递|地址|问题|方案|name|time|date|product|amount|order|shop)[\]】〕>]/g;
const BLANKS = /_{3,}|×{2,}|某{2,}|(?<![a-z0-9])x{2,}(?![a-z0-9])|…{0,2}待填/g;

/** A slot that nobody filled. */
export const r32: Rule = {
  id: 'R32',
  title: '未填写的占位符',
  kinds: EVERYWHERE,
  severity: 'block',
  basis: '本店规范：占位符未填写不得发送',
  source: '开源客服系统的教训（Chatwoot）',
  asOf: LAW_READ_ON,
  message: '还有未填写的占位符。',
  rewrite: null,
  offending: ['请{姓名}在[时间]前回复', '我们会在XX前处理', '【】前给您答复', '____前给您答复', '[name]您好'],
  safe: ['我们会在明天18:00前在订单消息里给您答复。', 'XXL码还有货，可以换。'],
  find: ({ plain }) => [BRACES, NAMED, BLANKS].flatMap((pattern) => hits(plain, pattern)),
};
