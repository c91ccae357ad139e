import type { Normalised } from '@/lib/review/normalise';
import { normalise } from '../keywords/normalise';

/** A text as the model reads it; the training reads it by the same function. */
export function modelForm(original: string): Normalised {
  return normalise(original);
}
