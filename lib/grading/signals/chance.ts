/** Improbability at which a signal counts as certain, as a power of ten: 10⁻¹² is beyond any number of reviews. */
const CERTAIN = 12;

/**
 * P(X ≥ count) for X ~ Poisson(mean): how likely chance alone brings so many. `mean` ≥ 0; 1 for counts ≤ 0. The terms of
 * the tail are summed themselves, so that improbabilities far below 10⁻¹⁶ do not vanish in 1 − P(X < count).
 */
export function poissonTail(count: number, mean: number): number {
  if (count <= 0) return 1;
  if (mean <= 0) return 0;
  let log = -mean;
  for (let k = 1; k <= count; k++) log += Math.log(mean / k);
  let sum = 0;
  let term = Math.exp(log);
  for (let k = count; k < mean || term > sum * 1e-12; k++) {
    sum += term;
    log += Math.log(mean / (k + 1));
    term = Math.exp(log);
  }
  return Math.min(sum, 1);
}

/** An improbability as a strength, 0–1: 10⁻⁶ is 0.5. */
export function strengthOf(tail: number): number {
  return tail <= 0 ? 1 : Math.min(1, Math.max(0, -Math.log10(tail) / CERTAIN));
}
