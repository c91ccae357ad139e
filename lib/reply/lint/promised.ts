import type { Found } from '@/lib/promises/found';
import { mentionsIn } from '@/lib/promises/recognise';
import type { EpochMs } from '@/lib/review/time';
import type { Views } from './views';

const known = new WeakMap<Views, Found[]>();

/** What the ledger would take for a promise of this text, read once for all rules. `now` not known: no time has passed. */
export function promisedIn(views: Views, now: EpochMs = 0): Found[] {
  const before = known.get(views);
  if (before !== undefined) return before;
  const found = mentionsIn(views.raw, { now, origin: 'public' });
  known.set(views, found);
  return found;
}
