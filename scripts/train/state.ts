import type { Shape } from '@/lib/grading/model/shape';
import type { Layout } from './layout';
import { type Arena, arena, type Block } from './memory';
import { WORKERS } from './plan';
import { normal, stream } from './random';

/** Bytes of working space for each worker. */
const SPACE = 96 * 1024 * 1024;
const PAGE = 65_536;

interface State {
  params: Block;
  first: Block;
  second: Block;
  gradients: [Block, Block];
  /** Where the working space of this worker begins. */
  free: number;
}

/** What all share, at the same places for everyone. */
export function blocksOf(memory: WebAssembly.Memory, { total }: Layout, worker: number): State {
  const all: Arena = arena(memory, PAGE);
  const take = (): Block => all.take(total);
  const [params, first, second, one, two] = [take(), take(), take(), take(), take()];
  return { params, first, second, gradients: [one, two], free: all.used() + worker * SPACE };
}

export function memoryFor(layout: Layout): WebAssembly.Memory {
  const bytes = PAGE + 5 * (layout.total * 4 + 8_192) + WORKERS * SPACE;
  const pages = Math.ceil(bytes / PAGE);
  return new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
}

/** Random beginnings: rows of characters wide, pairs at zero so that the frequent ones earn their place. */
export function initialise(params: Float32Array, shape: Shape, layout: Layout, seed: number): void {
  const draw = normal(stream(seed));
  const fill = (from: number, count: number, spread: number): void => {
    for (let i = 0; i < count; i++) params[from + i] = draw() * spread;
  };
  params.fill(0);
  fill(layout.chars + shape.width, (shape.chars - 1) * shape.width, 0.3);
  fill(layout.first, 3 * shape.width * shape.first, Math.sqrt(1 / (3 * shape.width)) * 0.7);
  fill(layout.second, 3 * shape.first * shape.second, Math.sqrt(1 / (3 * shape.first)) * 0.7);
  fill(layout.out, layout.outBias - layout.out, 0.03);
}
