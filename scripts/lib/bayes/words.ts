const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of a text in reading order, without punctuation and blanks. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text)) if (isWordLike) words.push(segment);
  return words;
}
