import { type Normalised, normalise, type Replacement, spelling } from '@/lib/review/normalise';
import type { LintFinding } from '../contract';

/** A hit as `[start, end)` of the original text; a rule with steps gives its own severity. */
export interface Hit {
  start: number;
  end: number;
  severity?: LintFinding['severity'];
}

/** One text in the ways in which the rules read it. Every view leads its hits back to the original. */
export interface Views {
  raw: string;
  /** Half width, lower case, no spaces; marks kept: for links, addresses, amounts. */
  plain: Normalised;
  /** Also without the marks that dodge a filter inside a word, and with homophones undone: for words. */
  tight: Normalised;
  /** Also with digits in words (一, 幺, 壹) as digits: for numbers to call. */
  digits: Normalised;
}

/** Marks that end a clause (，。！？；：) are not among them: "已整改，评价…" must not become "改评". */
const INSIDE_WORDS = /[·•・*_~^|/\\\-–—.…"'“”‘’`「」『』【】[\]()<>《》{}#&=☆]/;
const INSIDE_NUMBERS = /[·•・*_~\-–—.()]/;

/** Homophones and signs that stand for a word of the rules (compliance data 2.5; domain data 3.2). */
const HOMOPHONES: readonly Replacement[] = [
  ...['好苹', '好坪', 'hao评', '好ping'].map((dodge): Replacement => [dodge, '好评']),
  ...['差坪', '差苹', 'cha评', '差ping'].map((dodge): Replacement => [dodge, '差评']),
  ...['反现', '返xian', 'fan现', '返xj', '返x现'].map((dodge): Replacement => [dodge, '返现']),
  ...['⭐', '★', '🌟'].map((sign): Replacement => [sign, '星']),
  ...['➕', '+'].map((sign): Replacement => [sign, '加']),
  ...['薇', '威信', '徽信'].map((dodge): Replacement => [dodge, dodge === '薇' ? '微' : '微信']),
  ...['v信', '微❤', 'weixin', 'wechat', 'wei信'].map((dodge): Replacement => [dodge, '微信']),
  ...['扣扣', '企鹅'].map((dodge): Replacement => [dodge, 'qq']),
  ['評價', '评价'],
  ['評', '评'],
  ['刪', '删'],
  ['紅包', '红包'],
];

const NUMERALS = ['〇零', '一幺壹', '二两贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'];
const DIGIT_WORDS = NUMERALS.flatMap((words, digit) =>
  Array.from(words, (word): Replacement => [word, String(digit)]),
);

const WORDS = spelling(HOMOPHONES);
const NUMBERS = spelling([...HOMOPHONES, ...DIGIT_WORDS]);

export function viewsOf(raw: string): Views {
  return {
    raw,
    plain: normalise(raw),
    tight: normalise(raw, { spelling: WORDS, drop: INSIDE_WORDS }),
    digits: normalise(raw, { spelling: NUMBERS, drop: INSIDE_NUMBERS }),
  };
}

/** All hits of a global pattern in one view, as spans of the original. `before` is the view's text up to the hit. */
export function hits(view: Normalised, pattern: RegExp, unless?: (before: string) => boolean): Hit[] {
  const found: Hit[] = [];
  for (const match of view.text.matchAll(pattern)) {
    if (match[0] === '' || unless?.(view.text.slice(Math.max(0, match.index - 24), match.index))) continue;
    const [start, end] = view.span(match.index, match.index + match[0].length);
    found.push({ start, end });
  }
  return found;
}
