import { CAUSES, type Cause } from '../contract';
import type { Calibration } from './file';
import { FLAGS, MOODS, OUTPUT, PRIMARIES } from './shape';

export type Mood = (typeof MOODS)[number];
export type Flag = (typeof FLAGS)[number];

/** What the network believes of a text, as likelihoods (0–1) that were calibrated when it was trained. */
export interface Belief {
  flags: ReadonlyMap<Flag, number>;
  /** Flags whose log-odds are above their threshold. */
  claimed: ReadonlySet<Flag>;
  /** Flags that the network does not rule out when a phrase claims them. */
  possible: ReadonlySet<Flag>;
  moods: Readonly<Record<Mood, number>>;
  primaries: ReadonlyMap<Cause | null, number>;
}

/** Log-odds to add to what the words say: what else is known of the order. */
export interface Prior {
  causes: Partial<Record<Cause, number>>;
  negative: number;
}

/** Log-odds of the network as likelihoods. `logits` is read, not kept. */
export function beliefOf(logits: Float32Array, model: Calibration, prior: Prior): Belief {
  const claimed = new Set<Flag>();
  const possible = new Set<Flag>();
  const flags = new Map<Flag, number>();
  FLAGS.forEach((flag, k) => {
    const x = (logits[OUTPUT.flags + k] ?? 0) + lift(prior, flag);
    flags.set(flag, sigmoid((model.slopes[k] ?? 1) * x + (model.shifts[k] ?? 0)));
    if (x > (model.thresholds[k] ?? 0)) claimed.add(flag);
    if (x >= (model.supports[k] ?? 0)) possible.add(flag);
  });
  const [negative = 0, neutral = 0, positive = 0] = shares(
    MOODS.map((mood, k) => {
      const lean = mood === 'negative' ? prior.negative : 0;
      return ((logits[OUTPUT.moods + k] ?? 0) + lean) / model.temper.moods;
    }),
  );
  const content = sigmoid(sideOf(logits, model) - prior.negative);
  const taken = negative + positive;
  const primaries = shares(
    PRIMARIES.map(
      (cause, k) =>
        ((logits[OUTPUT.primaries + k] ?? 0) + (cause === null ? 0 : lift(prior, cause))) /
        model.temper.primaries,
    ),
  );
  return {
    flags,
    claimed,
    possible,
    moods: { negative: taken * (1 - content), neutral, positive: taken * content },
    primaries: new Map(PRIMARIES.map((cause, k) => [cause, primaries[k] ?? 0])),
  };
}

/**
 * Log-odds that a text which takes a side is a content buyer's. The moods alone leave out what shops called good, of which
 * there are more examples.
 */
function sideOf(logits: Float32Array, { side }: Pick<Calibration, 'side'>): number {
  const [negative = 0, , positive = 0] = logits.subarray(OUTPUT.moods);
  const good = logits[OUTPUT.good] ?? 0;
  const grams = logits[OUTPUT.grams] ?? 0;
  return side.moods * (positive - negative) + side.good * good + side.grams * grams;
}

export function likeliestMood({ moods }: Belief): Mood {
  return MOODS.reduce((best, mood) => (moods[mood] > moods[best] ? mood : best), 'negative');
}

/**
 * The causes to claim and the primary one. `other` stands alone; a complaint has at least one cause; the primary is the
 * likeliest of those that are claimed.
 */
export function causesOf(belief: Belief, complains: boolean): { causes: Cause[]; primary: Cause | null } {
  const { claimed, flags, primaries } = belief;
  let causes: Cause[] = CAUSES.filter((cause) => claimed.has(cause));
  if (causes.length === 0 && complains) causes = [likeliest(primaries, CAUSES)];
  if (causes.length > 1 && causes.includes('other')) {
    const named = causes.filter((cause) => cause !== 'other');
    const bare = flags.get('other') ?? 0;
    causes = named.some((cause) => (flags.get(cause) ?? 0) >= bare) ? named : ['other'];
  }
  return { causes, primary: causes.length === 0 ? null : likeliest(primaries, causes) };
}

function likeliest(primaries: Belief['primaries'], among: readonly Cause[]): Cause {
  const of = (cause: Cause): number => primaries.get(cause) ?? 0;
  return among.reduce((best, cause) => (of(cause) > of(best) ? cause : best), among[0] ?? 'other');
}

function lift({ causes }: Prior, flag: Flag): number {
  return (causes as Partial<Record<Flag, number>>)[flag] ?? 0;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

function shares(logits: readonly number[]): number[] {
  const most = Math.max(...logits);
  const parts = logits.map((x) => Math.exp(x - most));
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
}
