import { MAX_ANSWER, type TappedAnswer } from '@/lib/consoles/contract';

/** A reply with its ids is far below; a longer request body says nothing we need. Characters. */
const LONGEST_REQUEST = 20_000;

/** Takes what was copied. */
export type Copied = (answer: TappedAnswer) => void;

/** The request body as far as it is short text, else null. */
export function shortText(body: unknown): string | null {
  return typeof body === 'string' && body.length <= LONGEST_REQUEST ? body : null;
}

/** Whether an answer of this length (characters, or the bytes that a header announced) is small enough to copy. */
export function fits(length: number): boolean {
  return length <= MAX_ANSWER;
}
