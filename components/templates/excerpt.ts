import type { Range } from './highlighted';

const SIGNS = /\{\{\s*([^|{}]*?)\s*(?:\|[^{}]*)?\}\}|\{%[^%]*%\}/g;
/** So much of the text stands before the first hit. */
const LEAD = 8;
/** A line of the list holds no more. */
const LENGTH = 120;

/** One line out of a template for a list: slots by their names, conditions left out, begun shortly before the first hit. */
export function excerptOf(text: string, ranges: readonly Range[]): { text: string; ranges: Range[] } {
  const from = Math.max(0, (ranges[0]?.[0] ?? 0) - LEAD);
  const start = from === 0 ? 0 : startOfSign(text, from);
  let out = start === 0 ? '' : '…';
  /** Of each unit of the text from `start` on, its place in `out`. */
  const placed: number[] = [];
  const copy = (to: number): void => {
    for (let at = start + placed.length; at < to; at++) {
      placed.push(out.length);
      const sign = text[at] ?? '';
      out += /\s/.test(sign) ? ' ' : sign;
    }
  };
  const signs = new RegExp(SIGNS);
  signs.lastIndex = start;
  for (let sign = signs.exec(text); sign !== null && out.length < LENGTH; sign = signs.exec(text)) {
    copy(sign.index);
    const name = sign[1] === undefined ? '' : `〔${sign[1]}〕`;
    const nameAt = sign[1] === undefined ? -1 : sign[0].indexOf(sign[1]);
    for (let i = 0; i < sign[0].length; i++) {
      const inName = sign[1] !== undefined && i >= nameAt && i <= nameAt + sign[1].length;
      placed.push(
        inName
          ? out.length + 1 + i - nameAt
          : i < nameAt || nameAt < 0
            ? out.length
            : out.length + name.length,
      );
    }
    out += name;
  }
  copy(Math.min(text.length, start + placed.length + LENGTH));
  const at = (place: number): number => placed[place - start] ?? out.length;
  const moved = ranges.map(([a, b]): Range => [at(a), at(b)]).filter(([a, b]) => a < b && a < out.length);
  return { text: out, ranges: moved };
}

/** The start of the slot or condition that `at` lies in, else `at`. */
function startOfSign(text: string, at: number): number {
  for (const sign of text.matchAll(SIGNS))
    if (sign.index < at && at < sign.index + sign[0].length) return sign.index;
  return at;
}
