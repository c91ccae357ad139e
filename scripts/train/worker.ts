import { parentPort, workerData } from 'node:worker_threads';
import { batchesOf, shareOf } from './batches';
import { exampleOf } from './corpus';
import { meet } from './gate';
import { layoutOf } from './layout';
import { arena } from './memory';
import type { Kernels } from './network/kernels';
import { Pass } from './network/pass';
import { type Job, WORKERS } from './plan';
import { stream } from './random';
import { blocksOf } from './state';

/** The parameters that ship are the mean over the last part of the way: steadier than where the last step ended. */
const AVERAGE = { from: 0.55, every: 25 } as const;

/** One of the two who train: half of every batch, and the step of half of the parameters. */
export async function main(): Promise<number> {
  const job: Job = workerData;
  const { plan, corpus, memory, gate, worker } = job;
  const instance = await WebAssembly.instantiate(job.kernels, { env: { memory } });
  // The exports of our own kernels/training.ts.
  const kernels = instance.exports as unknown as Kernels;
  const layout = layoutOf(plan.shape);
  const { params, first, second, gradients, free } = blocksOf(memory, layout, worker);
  const space = arena(memory, free);
  const grads = gradients[worker];
  const pass = new Pass({
    shape: plan.shape,
    layout,
    params,
    grads,
    kernels,
    space,
    most: Math.ceil(plan.batch / WORKERS),
  });
  const random = stream(plan.seed * 1_000 + 17 * (worker + 1));
  const order = stream(plan.seed * 1_000);
  const average = new Float32Array(layout.total);
  const half = Math.ceil(layout.total / 2 / 4) * 4;
  const [from, count] = worker === 0 ? [0, half] : [half, layout.total - half];
  let steps = 0;
  let averaged = 0;
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    const batches = batchesOf(corpus, plan.batch, order);
    let loss = 0;
    for (const [i, batch] of batches.entries()) {
      const own = shareOf(batch, worker).map((at) => exampleOf(corpus, at));
      if (own.length > 0) loss += pass.backward(own, random, batch.length);
      meet(gate);
      steps++;
      const progress = (epoch + i / batches.length) / plan.epochs;
      const rate = plan.rate * (1 - 0.8 * progress) * Math.min(1, steps / plan.warmUp);
      const unbias = Math.sqrt(1 - 0.999 ** steps) / (1 - 0.9 ** steps);
      const at = from * 4;
      kernels.step(
        params.at + at,
        first.at + at,
        second.at + at,
        gradients[0].at + at,
        gradients[1].at + at,
        count,
        rate * unbias,
        rate * plan.decay,
        1e-8,
      );
      // Every worker averages the half that it steps; nobody reads it before the end.
      if (progress >= AVERAGE.from && steps % AVERAGE.every === 0) {
        averaged++;
        for (let k = from; k < from + count; k++)
          average[k] = (average[k] ?? 0) + ((params.values[k] ?? 0) - (average[k] ?? 0)) / averaged;
      }
      meet(gate);
    }
    if (worker === 0) parentPort?.postMessage({ epoch, loss: (loss * WORKERS) / corpus.count });
  }
  if (averaged > 0) params.values.set(average.subarray(from, from + count), from);
  return 0;
}
