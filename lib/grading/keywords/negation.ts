import { tableOf } from './marks';
import type { Denial } from './table';

const DENIED =
  /(?:没有?|无|不|(?<!特)别|未|毫无|并非|不存在|止|防|避免|怕|担心)(?:任何|什么|出现|发现|明显|太|一点点?|丝毫|半点|有|也|再|是|会|容易|易|看到|遇到|怎么|那么|存在|因为|很|头|头皮){0,2}$/;
const ASKED = /(?:是不是|会不会|有没有|能不能|难道不是|不知道?是|怕不是|知道|确定|怀疑)(?:是|有|会|会是)?$/;
const ASSURED =
  /(?:肯定|绝对|应该|确实|确定|果然|保证|百分百|100%|放心)[,，]?(?:没有?|不是|不会是?|不会有)$|(?:没有?|无|并非)$/;

/** In every word that denies, by either pattern, is one of these. */
const DENIERS = tableOf('没无不别未毫并止防避怕担');

export function canDeny(unit: number): boolean {
  return DENIERS[unit] === 1;
}

/**
 * Whether the words in front deny what follows ("没有|色差", "不会|掉色"). Asking is not denying ("是不是|发错了").
 * For `suspicion` only an assurance denies: "不是假货" in a review is mostly "不知道是不是假货" (32 of 34 counted).
 */
export function isDenied(before: string, denial: Denial): boolean {
  if (denial === 'none') return false;
  if (ASKED.test(before)) return false;
  return denial === 'suspicion' ? ASSURED.test(before) : DENIED.test(before);
}
