import { type Normalised, normalise as read, spelling } from '@/lib/review/normalise';
import { HOMOPHONES } from './homophones';

const DODGES = spelling(HOMOPHONES, 'whole-words');

/** A text in the form in which the phrase tables are written: dodged words spelt out, words still apart. */
export function normalise(original: string): Normalised {
  return read(original, { spelling: DODGES, keepSpaces: true });
}
