/**
 * How one tone speaks: sentences with slots, for each place in which a structure needs them.
 *
 * Slots: `{problem}` the problem's name (a noun phrase), `{felt}` "让您…", `{ours}` "是我们…", `{check}` a clause that tells
 * what is being done, `{talk}` a clause about what follows, `{better}` a clause about what changes, `{path}` the way to us,
 * `{time}` "今天18:00前" or "尽快" (so a verb always follows), `{it}` the product.
 */
export interface Voice {
  /** Apologises and names the problem. */
  named: readonly string[];
  /** Apologises where the problem is named elsewhere. */
  unnamed: readonly string[];
  /** Sees what it was like for the buyer, before any apology; names the problem. */
  felt: readonly string[];
  /** Says whose fault it was; names the problem. */
  owned: readonly string[];
  /** Thanks for being told; names the problem. */
  thanks: readonly string[];
  /** What happens now, by what time, and where the answer comes. */
  solve: readonly string[];
  /** The same as the first sentence of a text; names the problem. */
  facts: readonly string[];
  /** The same as a plan of two steps, at the end of a text. */
  steps: readonly string[];
  /** The warm close; asks for nothing. */
  smile: readonly string[];
  /** The apology as the last words. */
  regret: readonly string[];
  /** A second problem that the buyer named, in the slot `{second}`. */
  also: readonly string[];
}

export type Kind = keyof Voice;
