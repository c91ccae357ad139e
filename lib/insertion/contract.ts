/** What to do with text of the agent's that stands in the field; `fill` writes into empty fields only. */
export type InsertMode = 'fill' | 'append' | 'replace';

/** Text of the agent's in a field, as it was read: data of the page's, shown to the agent and never obeyed. */
export interface Standing {
  /** At most {@link STANDING_TOLD} characters of it, line ends as a person sees them. */
  text: string;
  /** Characters of the whole, white space not counted. */
  length: number;
}
/** Far more than any box for a reply takes: what is told is the whole, so that it can be checked with ours behind it. */
export const STANDING_TOLD = 5_000;

/** What the agent chose for the text that was shown; other text than that is asked about anew. */
export interface OccupiedAnswer {
  mode: Exclude<InsertMode, 'fill'>;
  seen: Standing;
}

/**
 * Honest outcome of putting a text into a field somebody else owns.
 * `inserted` is said only after the text was read back from the field.
 */
export type InsertOutcome =
  | { kind: 'inserted' }
  /** The field already holds other text of the agent's (or another than was asked about): untouched. */
  | { kind: 'occupied'; standing: Standing }
  /** readonly or disabled, or the page says that no reply is possible. */
  | { kind: 'refused' }
  /** The field takes fewer characters (maxlength): untouched. */
  | { kind: 'too-long'; limit: number }
  /** An input method is composing in this page and did not end: untouched. */
  | { kind: 'composing' }
  /** The field cannot have the cursor now: it is hidden, or the page keeps the cursor elsewhere. Untouched. */
  | { kind: 'no-focus' }
  /** The page drew another field in the place of this one while we wrote: what stands in the new one is not known. */
  | { kind: 'replaced' }
  /** The page took, cut or put back the text: what stands there is not what we wrote. */
  | { kind: 'not-kept' };
