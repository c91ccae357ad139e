/** What names a person or reaches one, by the word that stands for it outside this browser (compliance data G8). */
const PERSONAL: readonly (readonly [RegExp, string])[] = [
  [/(?:https?:\/\/|www\.)[^\s\u4e00-\u9fff]+/gi, '［链接］'],
  [/[a-z0-9_.+-]{1,64}@[a-z0-9.-]{1,63}\.[a-z]{2,}/gi, '［邮箱］'],
  // Before long numbers: "微信 abc123456" is one thing.
  [/(?:微信|薇信|vx|wx|qq|扣扣)(?:号|是|:|：|\s){0,4}[a-z0-9_-]{4,24}/gi, '［联系方式］'],
  // Telephones, orders, parcels, cards: nothing with so many digits helps to word an apology.
  [/[a-z]{0,3}\d(?:[\s-]?\d){5,}/gi, '［号码］'],
  [
    /[\u4e00-\u9fff]{2,8}(?:省|市|区|县|镇|路|街|道|巷|小区|花园|公寓)[\u4e00-\u9fff\d]{0,12}\d{1,5}(?:号楼|号|栋|幢|单元|室)[\d\u4e00-\u9fff]{0,6}?(?=[，。,.\s]|$)/g,
    '［地址］',
  ],
  // A telephone in characters (幺三八…).
  [/[零〇一二三四五六七八九幺两]{7,}/g, '［号码］'],
  [/(?:收件人|收货人|姓名|真名|本名)[是叫为:：\s]{0,3}[\u4e00-\u9fff]{2,4}/g, '［姓名］'],
  [/我叫[\u4e00-\u9fff]{2,3}(?=[，。,.!！\s]|$)/g, '［姓名］'],
  [/[\u4e00-\u9fff]{1,2}(?:先生|女士|小姐)/g, '［称呼］'],
];

/** The text without telephones, numbers, addresses, names and links: the only form in which a buyer's words leave this browser. */
export function masked(text: string): string {
  // Letters and figures in full width or in circles are read as plain ones; marks stay as they were written.
  const plain = text.replace(/\p{Cf}/gu, '').replace(/[\p{L}\p{N}＠．]/gu, (sign) => sign.normalize('NFKC'));
  return PERSONAL.reduce((left, [pattern, word]) => left.replace(pattern, word), plain);
}
