import { RULES_READ_ON, type Rule, TO_BUYERS } from '../rule';
import { hits } from '../views';

/** A short address is known by its path, whatever its ending; "100g.m/s" is none. */
const ADDRESS =
  /https?:\/\/[^\s\u4e00-\u9fff]{0,200}|www[.。][a-z0-9]|(?<![a-z0-9@.-])[a-z0-9-]{1,63}[.。](?:com|cn|net|org|top|vip|shop|xyz|cc|link|club|site|app|tv|ltd|io|me|co|la|im|info|biz|store|online|wang)(?![a-z])|(?<![a-z0-9@.-])(?:[a-z0-9-]{1,63}[.。]){1,4}[a-z]{2,12}\/[a-z0-9]|(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?::\d{2,5})?\//g;
/** 淘口令: a short code between two currency signs. */
const PASSCODE = /[¥$€₤₳₴¢][a-z0-9]{6,16}[¥$€₤₳₴¢]/g;
const SCAN =
  /扫(?:一扫|描|下|一下)?(?:这个|下方|上方|图中|图片|卡片|包裹)?(?:上的|里的|的)?(?:二维)?码(?:领|加|进|入|关注|添加|联系|下载|看|找|咨询|返|抽|注册|购|下单|付)/g;
const FOLLOW =
  /(?:点击?|点开|戳|打开|复制)(?:一下|下|开)?[^。!?;,]{0,6}?(?<!商品|宝贝|详情|售后)(?:链接|网址|口令)|(?:点击?|戳|打开|复制)(?:一下|下)?(?:这个|下方|下面的?|此|这条|以下|上面的?|这段)?(?:链接|网址|口令|文字)|下载[^。!?;,]{0,6}app/g;
const ELSEWHERE =
  /(?:某|淘|拼)(?:宝|东|多|多多)(?:搜|有|买|下单|更便宜|同款)|(?:去|到|上|在)(?:淘宝|天猫|京东|拼多多|1688|闲鱼|抖音|快手|某宝|某东|某多|别的平台|其他平台)[^。!?;,]{0,4}(?:买(?!的|过|了|到)|看看|搜|下单(?!的)|拍(?!的)|更便宜)/g;

/** Links, codes to scan, other platforms. */
export const r10: Rule = {
  id: 'R10',
  title: '链接、二维码、口令、其他平台',
  kinds: TO_BUYERS,
  severity: 'block',
  basis: '天猫评价管理规范 §9(三)；诱导第三方；反不正当竞争法 §13(2)',
  source: '天猫 ruleId 11000225、11003827；反法 2025-10-15 施行版',
  asOf: RULES_READ_ON,
  message: '不能放链接、二维码、口令，也不能把买家引到其他平台。',
  rewrite: '',
  offending: [
    '点这个链接领券',
    '去某多买更便宜',
    '扫码领红包',
    '某宝搜同款更便宜',
    '请看 https://example.com/a',
    '短链 dwz.lc/a1',
    'ｂｉｔ．ｌｙ／ｘ１',
    '打开 192.168.1.1/a',
  ],
  safe: [
    'WiFi/蓝牙都能连，固件是1.0.2.1版。',
    '请在订单页申请售后。',
    '快递员没有扫码就显示签收，我们在查。',
  ],
  find: ({ plain, tight }) => [
    ...hits(plain, ADDRESS),
    ...hits(plain, PASSCODE),
    ...[SCAN, FOLLOW, ELSEWHERE].flatMap((pattern) => hits(tight, pattern)),
  ],
};
