/**
 * Honest outcome of putting a text into a field somebody else owns.
 * `inserted` is said only after the text was read back from the field.
 */
export type InsertOutcome =
  | { kind: 'inserted' }
  /** The field already holds other text of the agent's: untouched. */
  | { kind: 'occupied' }
  /** readonly or disabled, or the page says that no reply is possible. */
  | { kind: 'refused' }
  /** The field takes fewer characters (maxlength): untouched. */
  | { kind: 'too-long'; limit: number }
  /** The page took, cut or put back the text: what stands there is not what we wrote. */
  | { kind: 'not-kept' };
