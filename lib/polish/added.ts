import { GIVEN } from '@/lib/reply/lint/words';
import { normalise } from '@/lib/review/normalise';
import { FIXED, type Locked, MARK } from './locks';

/** Numbers without a unit that are amounts all the same: "给您五百". Not "十分", "万一", "百分之". */
const BARE = /[一二两三四五六七八九几数壹贰叁肆伍陆柒捌玖][十百千万拾佰仟](?!分)|[十拾][一二三四五六七八九]/g;
/** What buyers are given, and what a share of it is called without a number. */
const WORTH = new RegExp(
  `${GIVEN}|半价|对折|折扣|打折|优惠|双倍|加倍|运费|差价|质保|保修|会员|补(?:您|你)`,
  'g',
);
/** Words that make another amount or time of a mark they stand beside. */
const BESIDE =
  /(?:不止|不少于|多达|超过|不在|并非|不是|[一二两三四五六七八九]?[十百千万亿拾佰仟])〔\d{1,3}〕|〔\d{1,3}〕(?:[百亿拾佰仟倍]|十(?!分)|千(?!万)|万(?!分|一)|每|起(?!来)|以上|多(?!谢)|余|左右)/g;
/** A mark that is none (its digits in another width, one mark around another), and signs of a layout that no reply has. */
const BROKEN = /[〔〕<>#*`]/g;

/**
 * Numbers, amounts, times, links, gifts and broken marks of a model's text that the draft did not have, however they are
 * written: full width, in circles, in words, with blanks between.
 */
export function addedIn(output: string, { text: draft }: Pick<Locked, 'text'>): string[] {
  const left = foundIn(draft);
  return foundIn(output).filter((words) => {
    const at = left.indexOf(words);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function foundIn(text: string): string[] {
  const plain = normalise(text.replace(MARK, '，')).text;
  return [
    ...[FIXED, BARE, WORTH, BROKEN].flatMap((pattern) => wordsOf(plain, pattern)),
    ...wordsOf(text, BESIDE),
  ];
}

function wordsOf(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([words]) => words);
}
