import { EVERYWHERE, RULES_READ_ON, type Rule } from '../rule';
import { hits } from '../views';

const BRACES = /\{[^{}]{0,40}\}|\$\{|【】|\[\]|〔〕/g;
const NAMED =
  /[[【〔<](?:填写|输入|此处)?(?:时间|日期|姓名|名字|昵称|称呼|商品名?称?|产品名?称?|金额|数字|数量|运?单号|订单号|原因|店铺?名?称?|客服|电话|快递|地址|问题|方案|name|time|date|product|amount|order|shop)[\]】〕>]/g;
const BLANKS = /_{3,}|×{2,}|某{2,}|(?<![a-z0-9])x{2,}(?![a-z0-9])|…{0,2}待填/g;

/** A slot that nobody filled. */
export const r32: Rule = {
  id: 'R32',
  scopes: EVERYWHERE,
  severity: 'block',
  basis: '本店规范：占位符未填写不得发送',
  asOf: RULES_READ_ON,
  message: '还有未填写的占位符。',
  rewrite: null,
  find: ({ plain }) => [BRACES, NAMED, BLANKS].flatMap((pattern) => hits(plain, pattern)),
};
