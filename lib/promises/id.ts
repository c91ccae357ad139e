import { comparable, fingerprint } from '@/lib/review/text';
import type { EpochMs } from '@/lib/review/time';
import type { MadePromise } from './contract';

/** What stays the same however often the same words are heard; the moment they were written makes it an id. */
function keyOf({ origin, type, words }: Pick<MadePromise, 'origin' | 'type' | 'words'>): string {
  return fingerprint(`${origin}|${type}|${comparable(words)}`);
}

export function idOf(promise: Pick<MadePromise, 'origin' | 'type' | 'words' | 'madeAt'>): string {
  return `${keyOf(promise)}-${promise.madeAt.toString(36)}`;
}

/** The key that an id was made with: type and words may have been corrected since. */
export function keyOfId(id: string): string {
  return id.slice(0, id.indexOf('-'));
}

/** The moment that an id was made with. NaN where it is no id. */
export function madeAtOfId(id: string): EpochMs {
  return Number.parseInt(id.slice(id.indexOf('-') + 1), 36);
}
