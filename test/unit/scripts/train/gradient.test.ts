import { describe, expect, it } from 'vitest';
import { FLAGS, MOODS, PRIMARIES } from '@/lib/grading/model/shape';
import type { Example } from '@/scripts/train/example';
import { trainingKernels } from '@/scripts/train/kernels';
import { layoutOf } from '@/scripts/train/layout';
import { arena } from '@/scripts/train/memory';
import type { Kernels } from '@/scripts/train/network/kernels';
import { Pass } from '@/scripts/train/network/pass';
import { stream } from '@/scripts/train/random';
import { blocksOf, memoryFor } from '@/scripts/train/state';

const SHAPE = { chars: 12, pairs: 9, width: 8, first: 16, second: 8 };
const STEP = 5e-3;

const random = stream(7);
const pick = (most: number): number => Math.floor(random() * most);

function example(length: number): Example {
  return {
    chars: Uint16Array.from({ length }, () => 1 + pick(SHAPE.chars - 1)),
    pairs: Uint16Array.from({ length }, () => pick(SHAPE.pairs)),
    flags: Uint8Array.from(FLAGS, () => pick(2)),
    mood: pick(MOODS.length),
    primary: pick(PRIMARIES.length),
    good: pick(2) === 1,
    weight: 1,
  };
}

describe('the way back through the network', () => {
  it('moves every kind of parameter as small steps of it move the loss', async () => {
    const layout = layoutOf(SHAPE);
    const memory = memoryFor(layout);
    const { params, gradients, free } = blocksOf(memory, layout, 0);
    const { exports } = await WebAssembly.instantiate(trainingKernels(memory), { env: { memory } });
    const pass = new Pass({
      shape: SHAPE,
      layout,
      params,
      grads: gradients[0],
      kernels: exports as unknown as Kernels,
      space: arena(memory, free),
      most: 4,
    });
    // Texts of one, of odd and of even length: pooling by twos must not look over an end.
    const batch = [example(1), example(6), example(9), example(14)];
    for (let i = 0; i < layout.total; i++) params.values[i] = (random() - 0.5) * 0.8;
    // Row 0 of the pairs is "no pair": it stays what it is, whatever it holds.
    params.values.fill(0, layout.pairs, layout.pairs + SHAPE.width);
    pass.backward(batch, null, 1);
    const grads = gradients[0].values.slice();
    const loss = (): number => pass.backward(batch, null, 1);

    const places = Object.entries(layout).filter(([name]) => name !== 'total');
    for (const [name, from] of places) {
      const next = Math.min(...places.map(([, at]) => at).filter((at) => at > from), layout.total);
      const tried = Array.from({ length: 24 }, () => from + pick(Math.min(next - from, 60)));
      const off = tried.filter((at) => {
        if (name === 'pairs' && at < layout.pairs + SHAPE.width) return false;
        const before = params.values[at] ?? 0;
        params.values[at] = before + STEP;
        const up = loss();
        params.values[at] = before - STEP;
        const down = loss();
        params.values[at] = before;
        const measured = (up - down) / (2 * STEP);
        return Math.abs(measured - (grads[at] ?? 0)) > 0.02 + 0.05 * Math.abs(measured);
      });
      // A step may cross a corner of ReLU or a change of the largest; most do not.
      expect(off.length, `${name}: ${off.length} of ${tried.length} differ`).toBeLessThanOrEqual(3);
    }
    expect(grads.some((grad) => Math.abs(grad) > 0.1)).toBe(true);
  }, 60_000);
});
