/** Ends of a sentence as people write them; a comma is none. */
export const SENTENCE_ENDS = /[。！？!?；;\n]/;

/** `[start, end)` of the sentences that hold the span, with the mark at their end. */
export function sentencesAround(text: string, start: number, end: number): [start: number, end: number] {
  let from = start;
  while (from > 0 && !SENTENCE_ENDS.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && !SENTENCE_ENDS.test(text.charAt(to - 1))) to++;
  return [from, to];
}
