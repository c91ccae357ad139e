import type { Shape } from '@/lib/grading/model/shape';
import type { Corpus } from './corpus';

/** How a network is trained. */
export interface Plan {
  shape: Shape;
  seed: number;
  epochs: number;
  /** Reviews per step; each worker takes half of them. */
  batch: number;
  rate: number;
  decay: number;
  warmUp: number;
}

/** What both workers get. `memory` holds parameters, moments, both gradients and their working space. */
export interface Job {
  plan: Plan;
  corpus: Corpus;
  memory: WebAssembly.Memory;
  kernels: WebAssembly.Module;
  /** Two numbers to meet at: how many arrived, and which round. */
  gate: Int32Array;
  worker: 0 | 1;
}

export const WORKERS = 2;
