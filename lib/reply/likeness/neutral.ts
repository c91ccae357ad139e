/**
 * What a template leaves open, on folded text (half width, lower case, no spaces): times, numbers, slots that nobody
 * filled, and words for a product that is not named. One template, filled twice, must count as one text.
 */
const CLOCK = '\\d{1,2}(?::\\d{2}|[点时](?:半|\\d{1,2}分?)?)';
const DATE = '(?:20\\d{2}年)?\\d{1,2}月\\d{1,2}[日号]';
const DAY_NAME =
  '(?:今天|今日|今晚|当天|明天|明日|明早|明晚|后天|(?:本周|这周|下周|周|星期)[一二三四五六日天末]|本周|这周|下周)';
const PART = '(?:凌晨|早上|上午|中午|下午|傍晚|晚上)';
const LENGTH = '(?:\\d{1,3}|[一二两三四五六七八九十半几]{1,3})个?(?:分钟|小时|工作日|天|周|星期)';
const TIME = `(?:(?:${DATE}|${DAY_NAME})${PART}?(?:${CLOCK})?|${PART}?${CLOCK}|${LENGTH}|尽快|尽早)(?:之?[前内]|以[前内])?`;
const SLOT = '\\{[^{}]{0,40}\\}|【[^】]{0,20}】|\\[[^\\]]{0,20}\\]';
const NUMBER = '\\d[\\d.:/-]*';
const UNNAMED = '(?:这|该|本|此)(?:件|款|个|份)?(?:商品|宝贝|产品|东西)|商品|宝贝|产品';

export const NEUTRAL = new RegExp(`${TIME}|${SLOT}|${NUMBER}|${UNNAMED}`, 'g');
