import type { Group } from '../table';

/** Names that mean a rival wherever they stand in such a sentence. */
const BRANDS =
  'ipad|iphone|小米|红米|三星|诺基亚|nokia|vivo|oppo|魅族|联想|lenovo|thinkpad|戴尔|dell|惠普|hp|华硕|宏[碁基]|索尼|索爱|步步高|荣耀|华为|一加|酷派|中兴|摩托罗拉|moto|realme|lg|surface|macbook|小天才|格力|美的|海尔|海信|奥克斯|志高|史密斯|万家乐|万和|西门子|博世|方太|九阳|苏泊尔|戴森|飞利浦|松下|科沃斯|追觅|海飞丝|飘柔|潘婷|清扬|沙宣|施华蔻|欧莱雅|霸王|力士|多芬|资生堂|蜂花|拉芳|舒蕾|阿道夫|滋源|卡诗|丝蕴|可悠然|百雀羚|兰蔻|珀莱雅|薇诺娜|妮维雅|理肤泉|优衣库|海澜之家|森马|安踏|李宁|耐克|阿迪|鸿星尔克|特步|蕉内|肯德基|麦当劳|三只松鼠|良品铺子|百草味|伊利|蒙牛|农夫山泉|海底捞|瑞幸|星巴克|喜茶|蜜雪冰城|宏辉|佳农|杨铭宇|田老师|花王|帮宝适|飞鹤';
const SHOPS =
  '京东自营|淘宝|tao\\s?bao|淘个宝|天猫|添猫|猫超|猫宁|苏宁|国美|1号店|1号dian|拼多多|唯品会|当当|亚马逊|屈臣氏|沃尔玛|大润发|家乐福|永辉|盒马|山姆|costco|饿了么|美团|每日优鲜|本来生活|得物|抖音商城|网易严选|小米有品|叮咚买菜|朴朴';
const NAME = `(?:${BRANDS}|${SHOPS})`;

/** "苹果" is a brand among devices only. */
const APPLE = '苹果(?!味|醋|汁|皮|核|肉|干)';

function rules(name: string): readonly RegExp[] {
  const gap = '[^,，。!！?？;；不别没]';
  return [
    `不如(?!我)(?:直接|还是|多|再|加|添)?${gap}{0,8}(?:去|买|用|选|上|订|在)${gap}{0,4}${name}`,
    `(?:还不如|真的?不如)\\s?${name}(?:买|了|好用|[,，。!！]|$)|不如\\s${name}|投奔${name}`,
    `(?:早知道?|建议|奉?劝(?:你|您|大家|各位)?|宁愿|宁可|以后[^,，。]{0,5}还是|不如|大家(?:去|都去)?|(?<!第.次)还是(?:老老实实|直接|去|得)?|就该|后悔没|考虑|推荐|直接|预算够)${gap}{0,10}(?:买|用|选|上|换|投奔|订|重订)(?:了)?(?:个|台|一台|回|的?是)?\\s?${name}(?!.{0,4}(?:时候|就坏|就后悔|假|商品|套装))`,
    `(?:换|用)回(?:了)?${name}|已?换(?:成|了)?${name}(?:了|就)|推荐${name}`,
    `(?:没有?|真心没有)\\s?${name}(?:的)?好用`,
    `(?:跟|和|与)\\s?${name}${gap}{0,6}(?:差远|差太远|差多)`,
    `${name}${gap}{0,6}(?:甩|秒杀|完爆|吊打)(?!活)|${name}${gap}{0,4}都?比(?:它|这个|他|这款|华为|清扬|京东)(?:家)?${gap}{0,3}(?:好|强|便宜)`,
    `(?:还是|真的?)${name}(?:的)?(?:靠谱|舒心)`,
  ].map((source) => new RegExp(source, 'g'));
}

/** Praise of the other is fair beside praise of this one. */
const CONTENT =
  /(?<![不没太])(?:满意|喜欢|好吃|支持国产|划算|实惠)|(?<!是)不错|还可以|还行|很好|很不错|超赞|流畅度可以|只买|都用华为/;

/** A named other brand or shop as the better choice. What is better without a name ("地摊上的都不如") is no rival. */
export const COMPETITOR: readonly Group[] = [
  { label: 'competitor', denial: 'none', unless: CONTENT, patterns: rules(NAME) },
  {
    label: 'competitor',
    denial: 'none',
    unless: CONTENT,
    when: /平板|手机|屏|系统|内存|分辨率|充电|耳机|华为|像素|游戏|电脑/,
    patterns: rules(APPLE),
  },
];
