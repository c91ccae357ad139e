/**
 * What can be said about one grade, in fragments that every structure can use. The grammar of a fragment is its
 * contract: a problem is a noun phrase ("关于…", "…的情况"), `check` and `offer` are clauses without a full stop,
 * the others whole sentences. Slots: `{problem}`, `{it}` (the product). Wording after the domain data 3.3.
 */
export interface PhraseBank {
  /** The words found in the review, by the human name of what they complain about; the first that fits counts. */
  problems: readonly (readonly [found: RegExp, name: string])[];
  /** Name of the problem when no word was found. */
  problem: string;
  /** The apology, naming the fact. */
  sorry: readonly string[];
  /** What the desk does now. */
  check: readonly string[];
  /** What the buyer can have or do. */
  offer: readonly string[];
  /** The warm close; asks for nothing. */
  smile: readonly string[];
  /** The apology of the short structure. */
  short: readonly string[];
  /** The apology when the buyer wrote again, where the common one would not fit. */
  again?: readonly string[];
}
