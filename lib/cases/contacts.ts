import { DAY, type EpochMs } from '@/lib/review/time';
import type { CaseRow, Contact } from './case';

/** Service contacts of one case: one in 24 hours and three in all (compliance data, guard G1). */
const MOST = 3;

type Contacts = CaseRow['contacts'];

/** The contact that this text already is: copied twice, or copied and then inserted, it reaches the buyer once. */
export function sameContact(contacts: Contacts = [], text: string, now: EpochMs): Contact | null {
  const last = contacts.at(-1);
  return last !== undefined && last.text === text && now - last.at < DAY ? last : null;
}

/** The contacts with one more, or with another way of the last. */
export function withContact(contacts: Contacts = [], next: Contact): readonly Contact[] {
  const same = sameContact(contacts, next.text, next.at);
  return same === null ? [...contacts, next] : [...contacts.slice(0, -1), { ...same, via: next.via }];
}

/** What speaks against one more contact; the agent decides. */
interface ContactDoubt {
  /** When the one of the last 24 hours was; null = there was none. */
  lately: EpochMs | null;
  /** How many there were, where that is as many as there should be; null = fewer. */
  enough: number | null;
}

/**
 * Whether a buyer would be contacted too often about this case. Taking the same text again is the same contact, and no
 * doubt. `text`: what would be sent.
 */
export function contactDoubt(contacts: Contacts = [], text: string, now: EpochMs): ContactDoubt {
  const last = contacts.at(-1);
  if (last === undefined || sameContact(contacts, text, now) !== null) return { lately: null, enough: null };
  return {
    lately: now - last.at < DAY ? last.at : null,
    enough: contacts.length >= MOST ? contacts.length : null,
  };
}
