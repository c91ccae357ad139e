import { CAUSES } from '@/lib/grading/contract';
import type { Calibration } from '@/lib/grading/model/file';
import { FLAGS, MOODS, OUTPUT, PRIMARIES } from '@/lib/grading/model/shape';
import type { Labels } from './labels';
import { sidesOf } from './sides';

/** What a finished network said of a review that it was not trained on, and what is true of it. */
export interface Tried {
  logits: Float32Array;
  labels: Labels;
  /** The shop's rating; null = not known. */
  good: boolean | null;
  /** What the phrases of the trade claim of it already. */
  said: ReadonlySet<string>;
}

/** A flag with fewer examples than this is not claimed by the network alone, and its likelihood is taken as it is. */
const FEW = 12;
/** Log-odds that no text reaches: the phrases alone speak for this flag. */
const NEVER = 99;
type Flag = (typeof FLAGS)[number];

/** How often claims must be right: those of phrases and network together, and what the network adds alone. */
interface Floor {
  together: number;
  alone: number;
}

/** A danger must be found, so it may cost some wrong alarms; an accusation must be right. */
const FLOORS: Partial<Record<Flag, Floor>> = {
  safety: { together: 0.78, alone: 0 },
  legal: { together: 0.8, alone: 0.5 },
  sarcasm: { together: 0.7, alone: 0.4 },
};
const MALICE: Floor = { together: 0.9, alone: 0.6 };
/** Phrases that the network may contradict. Swear words it may not: our own labels of them are uneven, the phrases are not. */
const DOUBTED: readonly Flag[] = ['competitor', 'irrelevant', 'sarcasm'];

/** Chooses thresholds and calibration on reviews that nothing was trained on. */
export function calibrate(tried: readonly Tried[]): Calibration {
  const flags = FLAGS.map((flag, k) => {
    const pairs = tried.map(({ logits, labels, said }) => ({
      x: logits[OUTPUT.flags + k] ?? 0,
      truth: labels.flags[k] === 1,
      said: said.has(flag),
    }));
    const enough = pairs.filter(({ truth }) => truth).length >= FEW;
    const isCause = CAUSES.some((cause) => cause === flag);
    const threshold = !enough
      ? isCause
        ? 0
        : NEVER
      : isCause
        ? bestF1(pairs)
        : precise(pairs, FLOORS[flag] ?? MALICE);
    const doubted = DOUBTED.includes(flag);
    const support = doubted ? supported(pairs, (FLOORS[flag] ?? MALICE).together) : -NEVER;
    return { threshold, support, ...(enough ? platt(pairs) : { slope: 1, shift: 0 }) };
  });
  return {
    thresholds: flags.map(({ threshold }) => threshold),
    supports: flags.map(({ support }) => support),
    slopes: flags.map(({ slope }) => slope),
    shifts: flags.map(({ shift }) => shift),
    temper: {
      moods: temperature(tried, OUTPUT.moods, MOODS.length, ({ mood }) => mood),
      primaries: temperature(tried, OUTPUT.primaries, PRIMARIES.length, ({ primary }) => primary),
    },
    side: sidesOf(tried),
  };
}

interface Pair {
  x: number;
  truth: boolean;
  said: boolean;
}

const STEPS = Array.from({ length: 46 }, (_, i) => -3 + i * 0.1);

/** The threshold with the best F1, averaged over its neighbours: a lucky point is not a good one. */
function bestF1(pairs: readonly Pair[]): number {
  const f1 = STEPS.map((threshold) => {
    const right = pairs.filter(({ x, truth }) => x > threshold && truth).length;
    const claimed = pairs.filter(({ x }) => x > threshold).length;
    const all = pairs.filter(({ truth }) => truth).length;
    return (2 * right) / Math.max(1, claimed + all);
  });
  const smooth = f1.map((_, i) => mean(f1.slice(Math.max(0, i - 3), i + 4)));
  return round(STEPS[smooth.indexOf(Math.max(...smooth))] ?? 0);
}

/** The lowest threshold at which phrases and network together are still right often enough. */
function precise(pairs: readonly Pair[], { together, alone: least }: Floor): number {
  const fine = STEPS.filter((threshold) => {
    const claimed = pairs.filter(({ x, said }) => said || x > threshold);
    const alone = pairs.filter(({ x, said }) => !said && x > threshold);
    const share = (some: readonly Pair[]): number =>
      some.filter(({ truth }) => truth).length / Math.max(1, some.length);
    return alone.length > 0 && share(claimed) >= together && share(alone) >= least;
  });
  return fine.length === 0 ? NEVER : round(Math.min(...fine));
}

/**
 * The lowest log-odds at which the network still lets a phrase stand, so that those that stand are right often enough. With
 * few examples the phrases were written with more care than these can judge: they stand.
 */
function supported(pairs: readonly Pair[], least: number): number {
  const said = pairs.filter((pair) => pair.said);
  const right = (some: readonly Pair[]): number =>
    some.filter(({ truth }) => truth).length / Math.max(1, some.length);
  if (said.length < FEW || right(said) >= least) return -NEVER;
  const wide = Array.from({ length: 91 }, (_, i) => -9 + i * 0.1);
  const fine = wide.filter((x) => {
    const rest = said.filter((pair) => pair.x >= x);
    return rest.length > 0 && right(rest) >= least;
  });
  return fine.length === 0 ? NEVER : round(Math.min(...fine));
}

/** Platt's scaling: the slope and shift under which the truth is likeliest, by gradient descent. */
function platt(pairs: readonly Pair[]): { slope: number; shift: number } {
  let [slope, shift] = [1, 0];
  for (let i = 0; i < 400; i++) {
    let [ds, dh] = [0, 0];
    for (const { x, truth } of pairs) {
      const off = 1 / (1 + Math.exp(-(slope * x + shift))) - Number(truth);
      ds += off * x;
      dh += off;
    }
    slope -= (0.4 * ds) / pairs.length;
    shift -= (0.8 * dh) / pairs.length;
  }
  return { slope: round(slope), shift: round(shift) };
}

function temperature(
  tried: readonly Tried[],
  from: number,
  count: number,
  truthOf: (labels: Labels) => number,
): number {
  const cost = (t: number): number =>
    tried.reduce((sum, { logits, labels }) => {
      const parts = Array.from({ length: count }, (_, k) => (logits[from + k] ?? 0) / t);
      const most = Math.max(...parts);
      const total = parts.reduce((all, x) => all + Math.exp(x - most), 0);
      return sum + most + Math.log(total) - (parts[truthOf(labels)] ?? 0);
    }, 0);
  const grid = Array.from({ length: 31 }, (_, i) => 0.6 + i * 0.08);
  return round(grid.reduce((best, t) => (cost(t) < cost(best) ? t : best), 1));
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const round = (x: number): number => Math.round(x * 1_000) / 1_000;
