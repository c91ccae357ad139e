const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });
/** A clause longer than this is looked at around the stretch only. */
const AROUND = 24;
/** A word alone (客服, 发票) says what it is about, not what is wrong: its neighbour comes along. */
const ALONE = 2;

/**
 * A stretch of a clause widened to whole words: half a word explains nothing to a reader. `isEnd` tells what ends a clause.
 * Stays within the clause and within some twenty units of where it was.
 */
export function wholeWords(
  text: string,
  [start, end]: readonly [number, number],
  isEnd: (unit: string) => boolean,
): [number, number] {
  let from = start;
  let to = end;
  while (from > 0 && start - from < AROUND && !isEnd(text.charAt(from - 1))) from--;
  while (to < text.length && to - end < AROUND && !isEnd(text.charAt(to))) to++;
  const words = [...WORDS.segment(text.slice(from, to))].map(({ index, segment }) => ({
    start: from + index,
    end: from + index + segment.length,
  }));
  const first = words.findIndex((word) => word.end > start);
  const last = words.findLastIndex((word) => word.start < end);
  if (first === -1 || last < first) return [start, end];
  const [low, high] = [words[first]?.start ?? start, words[last]?.end ?? end];
  if (high - low > ALONE) return [low, high];
  const next = words[last + 1];
  return next === undefined ? [words[first - 1]?.start ?? low, high] : [low, next.end];
}
