import { FLAGS, MOODS, OUTPUT, PRIMARIES } from '@/lib/grading/model/shape';
import type { Example } from './example';

/** How much each part of the loss counts beside one mood. */
const WEIGHT = { flag: 0.6, mood: 1, primary: 1, good: 1 } as const;

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
/** log(1 + eˣ) without overflow. */
const softplus = (x: number): number => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));

/** The loss of one review; writes its gradient times `share` into `d`. What is not labelled costs nothing. */
export function lossOf(example: Example, out: Float32Array, d: Float32Array, share: number): number {
  const { flags, mood, primary, good, weight } = example;
  const scale = share * weight;
  const yesNo = (at: number, counts: number, truth: number): number => {
    const x = out[at] as number;
    d[at] = scale * counts * (sigmoid(x) - truth);
    return counts * (softplus(x) - truth * x);
  };
  let loss = 0;
  if (flags !== null) {
    for (let k = 0; k < FLAGS.length; k++) loss += yesNo(OUTPUT.flags + k, WEIGHT.flag, flags[k] as number);
    loss += choice(out, d, OUTPUT.moods, MOODS.length, mood, scale * WEIGHT.mood) * WEIGHT.mood;
    loss +=
      choice(out, d, OUTPUT.primaries, PRIMARIES.length, primary, scale * WEIGHT.primary) * WEIGHT.primary;
  }
  if (good !== null) loss += yesNo(OUTPUT.good, WEIGHT.good, Number(good));
  return loss * weight;
}

/** One of several: softmax and cross-entropy. */
function choice(
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
    const said = Math.exp((out[from + k] as number) - most) / sum;
    d[from + k] = scale * (said - Number(k === truth));
  }
  return most + Math.log(sum) - (out[from + truth] as number);
}
