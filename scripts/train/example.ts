/** What is known of a review: of the pool only the shop's label, of a labelled one everything. */
export interface Example {
  chars: Uint16Array;
  pairs: Uint16Array;
  /** One 0 or 1 per flag of the model; null = not labelled. */
  flags: Uint8Array | null;
  mood: number;
  primary: number;
  /** The shop's own label; null = not known. */
  good: boolean | null;
  /** How much it counts. */
  weight: number;
}
