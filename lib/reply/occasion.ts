import type { DraftInput } from './contract';
import type { Occasion } from './voices/occasions';

export function occasionOf({
  append,
  finding,
  said,
}: Pick<DraftInput, 'append' | 'finding' | 'said'>): Occasion {
  if (append === null) return said === null ? 'first' : 'more';
  // Who came back content is not told that the matter is still unsolved.
  if (finding.turn === 'better') return 'better';
  return said === null ? 'added' : 'again';
}

/** So many first characters in common, and two replies under one review begin alike. */
const OPENING = 8;

/** Whether a text begins as our earlier answer does, or says a whole part of it again. */
export function repeats(said: string | null, text: string, parts: readonly string[]): boolean {
  if (said === null) return false;
  const begins = text.slice(0, OPENING) === said.trim().slice(0, OPENING);
  return begins || parts.some((part) => part.length >= OPENING && said.includes(part));
}
