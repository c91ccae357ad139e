/** A share and how far off it may be. */
export interface Share {
  share: number;
  low: number;
  high: number;
}

/** Two-sided 95 %. */
const Z = 1.959964;

/**
 * Wilson's score interval of a share (E. B. Wilson, JASA 22, 1927): honest for few cases and for shares near 0 and 1. null
 * where there is nothing to count.
 */
export function wilson(hits: number, total: number): Share | null {
  if (total <= 0) return null;
  const share = hits / total;
  const spread = Z * Math.sqrt((share * (1 - share)) / total + (Z * Z) / (4 * total * total));
  const middle = share + (Z * Z) / (2 * total);
  const scale = 1 + (Z * Z) / total;
  return {
    share,
    low: Math.max(0, Math.min(share, (middle - spread) / scale)),
    high: Math.min(1, Math.max(share, (middle + spread) / scale)),
  };
}
