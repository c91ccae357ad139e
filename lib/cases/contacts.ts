import { DAY, type EpochMs } from '@/lib/review/time';
import type { CaseRow } from './case';

/** Service contacts of one case: one in 24 hours and three in all (compliance data, guard G1). */
const MOST = 3;

/** What speaks against one more contact; the agent decides. */
export interface ContactDoubt {
  /** When the one of the last 24 hours was; null = there was none. */
  lately: EpochMs | null;
  /** How many there were, where that is as many as there should be; null = fewer. */
  enough: number | null;
}

/**
 * Whether a buyer would be contacted too often about this case. Taking the same text again is the same contact, and no
 * doubt. `text`: what would be sent.
 */
export function contactDoubt(
  { contacts = [] }: Pick<CaseRow, 'contacts'>,
  text: string,
  now: EpochMs,
): ContactDoubt {
  const last = contacts.at(-1);
  if (last === undefined) return { lately: null, enough: null };
  const recent = now - last.at < DAY;
  if (recent && last.text === text) return { lately: null, enough: null };
  return { lately: recent ? last.at : null, enough: contacts.length >= MOST ? contacts.length : null };
}
