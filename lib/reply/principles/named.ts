import type { Grade } from '@/lib/grading/contract';
import { normalise } from '@/lib/review/normalise';
import { BANKS } from '../causes';
import type { Views } from '../lint/views';
import type { Facts } from './contract';

/** Of these there is no problem to be named. */
const NAMELESS: readonly Grade[] = ['malice', 'other'];
/** Half a word that every reply has. */
const COMMON =
  /^(?:问题|商品|产品|宝贝|东西|卖家|商家|店家|没有|不是|就是|这个|真的|一个|什么|还是|不好|的|了|是|太|很|我|你|您)/;

/**
 * Whether the reply names what is wrong in this case: by a word of the grade's phrases, by its name there, or by two
 * characters of the buyer's words that decided the grade. null: there is nothing to name.
 */
export function namesProblem({ tight: { text } }: Views, { grade, finding }: Facts): boolean | null {
  if (NAMELESS.includes(grade)) return null;
  const grades: readonly Grade[] = [grade, ...finding.causes];
  return (
    grades.some((one) => {
      const { problem, problems } = BANKS[one];
      return names(text, problem) || problems.some(([found, name]) => found.test(text) || names(text, name));
    }) ||
    finding.reasons.some(
      (reason) => grades.some((one) => one === reason.label) && sharesWord(text, normalise(reason.text).text),
    )
  );
}

/** "开线和线头" is named by either; "质量问题" by 质量. */
function names(text: string, name: string): boolean {
  return (
    text.includes(name) ||
    name.split(/[和、与及]|的?问题/).some((part) => part.length > 1 && text.includes(part))
  );
}

function sharesWord(text: string, words: string): boolean {
  for (let at = 0; at + 2 <= words.length; at++) {
    const pair = words.slice(at, at + 2);
    if (/^[\u4e00-\u9fff]{2}$/.test(pair) && !COMMON.test(pair) && text.includes(pair)) return true;
  }
  return false;
}
