import { FLAGS, MOODS, OUTPUT, PRIMARIES } from '@/lib/grading/model/shape';
import type { Example } from './example';

/** How much each part of the loss counts beside one mood. */
const WEIGHT = { flag: 0.6, mood: 1, primary: 1, good: Number(process.env.WG ?? 1) } as const;

const SMOOTH = { good: Number(process.env.SG ?? 0) };
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
/** log(1 + eˣ) without overflow. */
const softplus = (x: number): number => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));

/** The loss of one review; writes its gradient times `share` into `d`. What is not labelled costs nothing. */
export function lossOf(example: Example, out: Float32Array, d: Float32Array, share: number): number {
  const scale = share * example.weight;
  let loss = 0;
  if (example.flags !== null) {
    for (let k = 0; k < FLAGS.length; k++) {
      const x = out[OUTPUT.flags + k] as number;
      const truth = example.flags[k] as number;
      loss += WEIGHT.flag * (softplus(x) - truth * x);
      d[OUTPUT.flags + k] = scale * WEIGHT.flag * (sigmoid(x) - truth);
    }
    loss += choose(out, d, OUTPUT.moods, MOODS.length, example.mood, scale * WEIGHT.mood) * WEIGHT.mood;
    loss +=
      choose(out, d, OUTPUT.primaries, PRIMARIES.length, example.primary, scale * WEIGHT.primary) *
      WEIGHT.primary;
  }
  if (example.good !== null) {
    const x = out[OUTPUT.good] as number;
    const truth = example.good ? 1 - SMOOTH.good : SMOOTH.good;
    loss += WEIGHT.good * (softplus(x) - truth * x);
    d[OUTPUT.good] = scale * WEIGHT.good * (sigmoid(x) - truth);
  }
  return loss * example.weight;
}

/** One of several: softmax and cross-entropy. */
function choose(
  out: Float32Array,
  d: Float32Array,
  from: number,
  count: number,
  truth: number,
  scale: number,
): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < count; k++) most = Math.max(most, out[from + k] as number);
  let sum = 0;
  for (let k = 0; k < count; k++) sum += Math.exp((out[from + k] as number) - most);
  for (let k = 0; k < count; k++) {
    const share = Math.exp((out[from + k] as number) - most) / sum;
    d[from + k] = scale * (share - (k === truth ? 1 : 0));
  }
  return most + Math.log(sum) - (out[from + truth] as number);
}
