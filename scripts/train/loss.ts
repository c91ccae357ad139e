import { FLAGS, MOODS, OUTPUT, PRIMARIES } from '@/lib/grading/model/shape';
import type { Example } from './example';

/** How much each part of the loss counts beside one mood. */
const WEIGHT = { flag: 0.6, mood: 1, primary: 1, good: 1 } as const;

/** How much a teacher's opinion counts beside a label: labels at the edge of two causes are partly chance. */
const TRUST = Number(process.env.TRUST ?? 0.6);

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
/** log(1 + eˣ) without overflow. */
const softplus = (x: number): number => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));

/**
 * The loss of one review; writes its gradient times `share` into `d`. Where a teacher's opinion is known, the target lies
 * between the label and that opinion ({@link TRUST}); what is neither labelled nor taught costs nothing.
 */
export function lossOf(example: Example, out: Float32Array, d: Float32Array, share: number): number {
  const { flags, soft } = example;
  const scale = share * example.weight;
  const mix = (label: number | null, taught: number): number | null =>
    soft === null ? label : label === null ? taught : label * (1 - TRUST) + taught * TRUST;
  const each = (at: number, weight: number, label: number | null): number => {
    const truth = mix(label, soft === null ? 0 : sigmoid(soft[at] as number));
    if (truth === null) return 0;
    const x = out[at] as number;
    d[at] = scale * weight * (sigmoid(x) - truth);
    return weight * (softplus(x) - truth * x);
  };
  const choice = (from: number, count: number, label: number, weight: number): number => {
    if (flags === null && soft === null) return 0;
    const said = shares(out, from, count);
    const taught = soft === null ? null : shares(soft, from, count);
    let loss = 0;
    for (let k = 0; k < count; k++) {
      const truth = mix(flags === null ? null : Number(k === label), taught?.[k] ?? 0) ?? 0;
      d[from + k] = scale * weight * ((said[k] as number) - truth);
      if (truth > 0) loss -= weight * truth * Math.log(Math.max(1e-12, said[k] as number));
    }
    return loss;
  };
  let loss = 0;
  for (let k = 0; k < FLAGS.length; k++)
    loss += each(OUTPUT.flags + k, WEIGHT.flag, flags === null ? null : (flags[k] as number));
  loss += choice(OUTPUT.moods, MOODS.length, example.mood, WEIGHT.mood);
  loss += choice(OUTPUT.primaries, PRIMARIES.length, example.primary, WEIGHT.primary);
  loss += each(OUTPUT.good, WEIGHT.good, example.good === null ? null : Number(example.good));
  return loss * example.weight;
}

/** Softmax of `count` log-odds. */
function shares(out: Float32Array, from: number, count: number): Float32Array {
  let most = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < count; k++) most = Math.max(most, out[from + k] as number);
  const parts = new Float32Array(count);
  let sum = 0;
  for (let k = 0; k < count; k++) {
    parts[k] = Math.exp((out[from + k] as number) - most);
    sum += parts[k] as number;
  }
  return parts.map((part) => part / sum);
}
