/** Digits and places of numbers in words, with the forms that contracts use. For patterns. */
export const NUMERAL = '[零〇一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟俩仨]';

const DIGITS = ['零〇', '一壹', '二两贰俩', '三叁仨', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'];
const PLACES: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1_000, 仟: 1_000 };

const THOUSANDS: Readonly<Record<string, number>> = { 千: 1_000, k: 1_000, 万: 10_000, w: 10_000 };

/**
 * What the first number of a normalised text says, in digits ("1.2万") or in words up to 万 ("三百五" is 350); null: there is
 * none.
 */
export function figureIn(text: string): number | null {
  const digits = /(\d{1,9}(?:\.\d{1,2})?)([千万kw])?/.exec(text);
  if (digits !== null) return Number(digits[1]) * (THOUSANDS[digits[2] ?? ''] ?? 1);
  const words = new RegExp(`${NUMERAL}+`).exec(text)?.[0];
  if (words === undefined) return null;
  const [whole = '', rest] = words.split('万');
  return rest === undefined
    ? belowTenThousand(whole)
    : belowTenThousand(whole) * 10_000 + belowTenThousand(rest);
}

function belowTenThousand(words: string): number {
  let sum = 0;
  let digit = 0;
  let place = 10;
  for (const char of words) {
    const at = PLACES[char];
    if (at === undefined) {
      digit = DIGITS.findIndex((signs) => signs.includes(char));
      // "三百零五" has its ones after the nought, "三百五" its tens after the hundreds.
      if (digit === 0) place = 10;
    } else {
      sum += (digit === 0 ? 1 : digit) * at;
      digit = 0;
      place = at;
    }
  }
  return sum + (digit * place) / 10;
}
