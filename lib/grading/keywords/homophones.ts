/**
 * Dodged and misspelt words of the trade and what they stand for, the word first. Keys are in folded form: NFKC, lower
 * case, simplified, nothing invisible. Latin letters at the edge of a key stand beside no other letter; a key of Latin
 * letters alone beside no digit either ("vx600" is a camera). What was found in 53,138 real reviews (the polarity pool
 * and the enriched labels) was read: a spelling stays when it was meant so nearly always, or when {@link KEPT} names
 * where it was not; words that hide from a platform's filter were not yet needed then and are by hand (domain data 3.2).
 */
const SPELLINGS = `
  垃圾: 拉圾 拉级 垃级 垃极 垃鸡 辣鸡 辣机 辣圾 蜡鸡 垃j 垃ji la圾 laji
  傻逼: 煞笔 沙比 傻比 傻b 傻13 傻x 傻× 傻* 傻币 煞逼 沙逼
  尼玛: 尼马 泥马 尼妈 尼嘛 尼麻 尼吗 妮玛 霓玛
  他妈: 踏马 塔马 塔麻 他喵 它妈 t妈 tmd
  真他妈: 真她妈 真它吗
  太他妈: 太她妈
  特么: 特喵
  牛逼: 牛b 牛x 牛13 牛叉
  微信: 薇信 徽信 v信 wei信 微xin 微❤ 微♥ 薇❤ v❤ 微❤信 微♥信 weixin wechat vx wx
  微信号: 威信号
  加微信: 加威信 加卫星 加v 加vx 加wx 加v信 加薇 加薇信 +v +vx +wx +v信 +薇 +薇信 +微信 ➕v ➕vx ➕wx ➕v信 ➕薇 ➕薇信 ➕微信
  加: ➕
  加qq: 加q 加扣扣 加企鹅 +q +qq ➕q ➕qq
  qq号: 扣扣号 企鹅号
  qq群: q群 扣扣群
  返现: 反现 返xian fan现 返xj 返x现
  返利: 反利
  好评: hao评 haoping 好ping 好坪
  差评: 差坪 差平 c评 cha评 chaping 差ping 插评 查评
  快递: 快弟 块递 kuaidi
  物流: 勿流 wuliu
  客服: 客福 客腹 ke服 客fu kefu
  客服态: 可服态 克服态
  假货: 假火 甲货 假贷 假huo
  质量: 质亮 zhiliang
  态度: 太度 态渡
  退款: 退k 退kuan tui款 tuikuan
  退货: 退贷 退huo tui货
  送货: 送贷
  验货: 验贷
  确认收货: 确认收获
  骗子: 骗纸
  失望: 失忘
  充电: 冲电
  苹果: 萍果
  很差: 狠差
  再也不: 在也不
  根本没: 跟本没
  根本不: 跟本不
  根本就: 跟本就
  反应慢: 反映慢
  反应很慢: 反映很慢
  反应好慢: 反映好慢
  反应太慢: 反映太慢
  反应迟: 反映迟
  反应速: 反映速
  反应灵: 反映灵
  么: 幺
  什么: 甚么
  零: 〇
  穿着: 穿著
  看着: 看著
`;

/** Words in which a key of the spellings is nothing but letters that meet ("麻辣鸡丝", "现在也不上门了"). */
const KEPT = `
  麻辣鸡 香辣鸡 酸辣鸡 甜辣鸡 微辣鸡 辣鸡丝 辣鸡翅 辣鸡腿 辣鸡块 辣鸡丁 辣鸡肉 辣鸡爪 辣鸡排 辣鸡柳 辣鸡米 辣鸡堡
  辣鸡煲 辣鸡汤 辣鸡脚 辣鸡胗 辣鸡杂 辣鸡公 沙比利 草泥马 加v领 更加q 加q弹 加q软 加q币 加薇诺 加薇娅 反现在 相反现
  差平均 查评价 查评论 插评论 c评价 c评论 v信号 v信息 假火龙 假火锅 材质亮 音质亮 画质亮 品质亮 肤质亮 发质亮 装甲货 退k歌 脉冲电 浮萍果
  现在也不 实在也不 存在也不 放在也不 老幺 幺蛾 幺儿 幺妹 太度假
`;

/** Where 加v领 is no neckline. */
const ASKED_IN = ['领券', '领红', '领取', '领福', '领优', '领现'];

/** Marks that are put into a word. Those that may end a clause only inside words that no two clauses make up ("很好.评价…"). */
const SPLIT: readonly (readonly [words: readonly string[], marks: string])[] = [
  [['垃圾', '微信', '傻逼', '骗子'], ' .-~,*·•_|/'],
  [['假货', '返现', '退款', '刷单', '差评', '好评', '客服'], '*·•_|/'],
];

/** Every spelling with what is read instead; a word to be kept is read as itself. */
export const HOMOPHONES: ReadonlyMap<string, string> = new Map([
  ...listed(SPELLINGS),
  ...SPLIT.flatMap(([words, marks]) => words.flatMap((word) => split(word, marks))),
  ...KEPT.trim()
    .split(/\s+/)
    .map((word): [string, string] => [word, word]),
  ...ASKED_IN.map((rest): [string, string] => [`加v${rest}`, `加微信${rest}`]),
]);

function listed(lines: string): [string, string][] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [word = '', keys = ''] = line.split(':');
      return keys
        .trim()
        .split(' ')
        .map((key): [string, string] => [key, word.trim()]);
    });
}

function split(word: string, marks: string): [string, string][] {
  return Array.from(marks, (mark) => [`${word.charAt(0)}${mark}${word.charAt(1)}`, word]);
}
