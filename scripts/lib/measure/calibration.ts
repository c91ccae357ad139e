import { ratio } from './scores';

/** One claim: how likely it was said to be (0–1), and whether it was right. */
export interface Claimed {
  confidence: number;
  right: boolean;
}

interface Bin {
  /** `[from, to)`; the last one holds 1 too. */
  from: number;
  to: number;
  count: number;
  /** Means of the bin, null when it is empty. */
  confidence: number | null;
  right: number | null;
}

export interface Calibration {
  n: number;
  bins: Bin[];
  /** Expected calibration error: mean over the claims of |share right − mean confidence| of their bin. */
  error: number | null;
}

const BINS = 10;

/** Whether "likely to 0.8" is right eight times of ten. Ten bins of equal width. */
export function calibrationOf(claims: readonly Claimed[]): Calibration {
  const bins = Array.from({ length: BINS }, (_, i) => binOf(i, claims));
  const off = bins.reduce(
    (sum, { count, confidence, right }) => sum + count * Math.abs((right ?? 0) - (confidence ?? 0)),
    0,
  );
  return { n: claims.length, bins, error: ratio(off, claims.length) };
}

function binOf(index: number, claims: readonly Claimed[]): Bin {
  const inside = claims.filter(
    ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === index,
  );
  return {
    from: index / BINS,
    to: (index + 1) / BINS,
    count: inside.length,
    confidence: ratio(
      inside.reduce((sum, { confidence }) => sum + confidence, 0),
      inside.length,
    ),
    right: ratio(inside.filter(({ right }) => right).length, inside.length),
  };
}
