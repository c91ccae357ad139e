const DIGITS = '零一二三四五六七八九';

/** A number as texts of shops write it, up to 99 or three digits. For patterns. */
export const NUMBER =
  '(?:\\d{1,3}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九俩仨])';

/** "24", "两", "十", "二十四" → number; NaN for anything else. */
export function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, ones] = text
    .replace(/[两俩]/g, '二')
    .replace('仨', '三')
    .split('十');
  if (ones === undefined) return digitOf(tens);
  return (tens === '' ? 1 : digitOf(tens)) * 10 + (ones === '' ? 0 : digitOf(ones));
}

function digitOf(char: string | undefined): number {
  const digit = char === undefined || char === '' ? -1 : DIGITS.indexOf(char);
  return digit < 0 ? Number.NaN : digit;
}
