import { normalise } from './normalise';

/** Longer than this it is a search title, not something a person would say. */
const SPEAKABLE = 12;

const BRACKETS = /[【[（(「『《<〔][^】\])）」』》>〕]{0,60}[】\])）」』》>〕]/g;
const MARKETING =
  /官方|旗舰店?|正品|包邮|新款|新品|爆款|热卖|热销|特价|清仓|秒杀|网红|抖音同款|同款|(?<!\d)20\d\d年?(?!\d)|[春夏秋冬]季/g;
/** Words that mean something else in a message of a shop: reviews, money, ways to reach people, superlatives. */
const DANGEROUS =
  /评|星|返|券|红包|现金|赠|送|退|元|块|微|薇|信|vx|wx|qq|号|码|群|加|扫|链接|第一|最|绝对|保证|一定|改|删|撤|xx|\d{5}/;

/**
 * A product's name as it may stand in a sentence: without brackets and marketing, at most 12 characters of letters,
 * digits and ideographs, and without any word that would change the sense of a message. null when nothing like that
 * is left: then "这件商品" is said.
 */
export function shortProductName(name: string | null): string | null {
  if (name === null) return null;
  const short = name.replace(BRACKETS, ' ').replace(MARKETING, ' ').replace(/\s+/g, ' ').trim();
  if (short.length < 2 || short.length > SPEAKABLE) return null;
  if (!/^[\u4e00-\u9fffA-Za-z0-9 ]+$/.test(short) || !/[\u4e00-\u9fff]/.test(short)) return null;
  return DANGEROUS.test(normalise(short).text) ? null : short;
}
