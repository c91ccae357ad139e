/** A draft whose fixed words are out of a model's reach: it sees 〔1〕, 〔2〕… in their places. */
export interface Locked {
  text: string;
  /** The words behind the marks, in the order of the text. */
  words: readonly string[];
}

const DIGITS = '\\d０-９零〇一二两三四五六七八九十百千万半壹贰叁肆伍陆柒捌玖拾佰仟俩仨';
/** Amounts, times, dates, counts with their unit, and links. */
export const FIXED = new RegExp(
  [
    '(?:https?:\\/\\/|www\\.)[^\\s\\u4e00-\\u9fff]+',
    '(?:\\d{4}年)?\\d{1,2}月\\d{1,2}[日号](?:\\d{1,2}[:：]\\d{2})?[前后]?',
    '(?:今天|明天|后天|今晚|明早|本周|下周)[^，。；、\\s]{0,8}?[前内]',
    '(?:今天|明天|后天|今晚|明早)?\\d{1,2}[:：]\\d{2}[前后]?',
    `[¥￥]?[${DIGITS}]+(?:[.．]\\d+)?(?:个)?(?:元|块|分钱|折|%|％|分钟|小时|工作日|天|日|倍|年|周)(?:以?内|前|后)?`,
    // "一件", "一份" are articles more often than counts.
    '[\\d０-９二两三四五六七八九十百千]+(?:件|份|张)',
    '[A-Za-z]{0,6}[\\d０-９][A-Za-z\\d０-９.:：-]*',
  ].join('|'),
  'gu',
);
export const MARK = /〔(\d{1,3})〕/g;

/** Puts marks over what a model may not touch. Marks that the draft itself holds are fixed words too. */
export function lock(text: string): Locked {
  const words: string[] = [];
  const pattern = new RegExp(`${MARK.source}|${FIXED.source}`, 'gu');
  const locked = text.replace(pattern, (word: string) => `〔${words.push(word)}〕`);
  return { text: locked, words };
}

/** The words that are missing or stand there more than once; a mark that was never given is one of these. */
export function lostOf(output: string, { words }: Locked): string[] {
  const seen = new Map<number, number>();
  for (const [, n] of output.matchAll(MARK)) seen.set(Number(n), (seen.get(Number(n)) ?? 0) + 1);
  const lost = words.filter((_, i) => seen.get(i + 1) !== 1);
  const unknown = [...seen.keys()].filter((n) => n < 1 || n > words.length);
  return [...lost, ...unknown.map((n) => `〔${n}〕`)];
}

export function unlock(output: string, { words }: Locked): string {
  return output.replace(MARK, (mark, n: string) => words[Number(n) - 1] ?? mark);
}
