import { Worker } from 'node:worker_threads';
import { inProject } from '../lib/paths.mjs';
import type { Corpus } from './corpus';
import { trainingKernels } from './kernels';
import { layoutOf } from './layout';
import { type Job, type Plan, WORKERS } from './plan';
import { blocksOf, initialise, memoryFor } from './state';

/**
 * Trains one network; resolves to its parameters (see `layoutOf`). The same plan and corpus give the same parameters to
 * the letter: two workers always share the work in the same way.
 */
export async function train(plan: Plan, corpus: Corpus, tell: (line: string) => void): Promise<Float32Array> {
  const layout = layoutOf(plan.shape);
  const memory = memoryFor(layout);
  const { params } = blocksOf(memory, layout, 0);
  initialise(params.values, plan.shape, layout, plan.seed);
  const kernels = trainingKernels(memory);
  const gate = new Int32Array(new SharedArrayBuffer(8));
  const began = performance.now();
  const workers = Array.from({ length: WORKERS }, (_, worker) =>
    start({ plan, corpus, memory, kernels, gate, worker: worker as 0 | 1 }),
  );
  try {
    await Promise.all(
      workers.map((worker) =>
        ended(worker, ({ epoch, loss }) => {
          const seconds = Math.round((performance.now() - began) / 1000);
          tell(`  epoch ${epoch + 1}/${plan.epochs}  loss ${loss.toFixed(4)}  ${seconds} s`);
        }),
      ),
    );
  } finally {
    // Where one failed, the other waits for it at the gate.
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return params.values.slice();
}

function start(job: Job): Worker {
  return new Worker(inProject('scripts', 'typescript.mjs'), {
    argv: ['scripts/train/worker.ts'],
    workerData: job,
  });
}

function ended(worker: Worker, tell: (progress: { epoch: number; loss: number }) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.on('message', tell);
    worker.on('error', reject);
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a worker ended with ${code}`))));
  });
}
