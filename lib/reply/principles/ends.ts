import type { Span } from './contract';

/** Where the text lacks something: nowhere, so at its end. */
export function endOf(raw: string): Span {
  return { start: raw.length, end: raw.length };
}
