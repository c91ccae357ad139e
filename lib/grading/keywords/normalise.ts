import type { Normalised } from '@/lib/review/normalise';
import { closeUp } from './close-up';
import { Draft } from './draft';
import { fold } from './fold';
import { spellOut } from './spell-out';

const folded = new Draft();
const spelt = new Draft();

/**
 * A text in the form in which the phrase tables are written and the model reads: folded (see fold.ts), words that are
 * written apart closed up, dodged words spelt out. Linear in the length of the text; never throws, also not on lone
 * surrogates.
 */
export function normalise(original: string): Normalised {
  folded.clear();
  spelt.clear();
  fold(original, folded);
  closeUp(folded);
  return normalised(original, spellOut(folded, spelt));
}

/** The drafts are used again for the next text, so what is handed out is a copy; mostly none is needed. */
function normalised(original: string, draft: Draft): Normalised {
  const text = draft.text();
  const { length } = original;
  if (!draft.shifted) return { text, span: unshifted(text.length, length) };
  const starts = draft.starts.slice(0, draft.size);
  const ends = draft.ends.slice(0, draft.size);
  return {
    text,
    span: (start, end) => {
      const from = starts[start] ?? length;
      return [from, end > start ? (ends[end - 1] ?? length) : from];
    },
  };
}

function unshifted(read: number, length: number): Normalised['span'] {
  return (start, end) => {
    const from = start < read ? start : length;
    return [from, end > start ? (end <= read ? end : length) : from];
  };
}
