import { SENTENCE_ENDS } from '../lint/sentences';
import { type Form, formOf, type Said } from './form';

/** "您好！" and "亲，" begin every reply: with fewer characters the next sentence belongs to the opening. */
const TELLING = 6;
/** After so many short sentences the opening ends, whatever it says. */
const MOST_SHORT = 4;

/** `[start, end)` of a reply's first sentence (the first ones, where they only greet); the whole text where it says less. */
export function openingOf(said: Said): { start: number; end: number; form: Form } {
  const { text } = said;
  const start = text.length - text.trimStart().length;
  let end = start;
  for (let short = 0; ; short++) {
    while (end < text.length && !SENTENCE_ENDS.test(text.charAt(end))) end++;
    const form = formOf({ ...said, text: text.slice(start, end) });
    if (end >= text.length || form.plain.length >= TELLING || short === MOST_SHORT)
      return { start, end, form };
    while (end < text.length && SENTENCE_ENDS.test(text.charAt(end))) end++;
  }
}
