import type { Shape } from '@/lib/grading/model/shape';
import type { Layout } from '../layout';
import type { Arena, Block } from '../memory';
import type { Kernels } from './kernels';

/** What every part of the network works on. */
export interface Base {
  shape: Shape;
  layout: Layout;
  params: Block;
  grads: Block;
  kernels: Kernels;
  space: Arena;
  /** Most reviews in one pass. */
  most: number;
}

/** Most places of all reviews of one pass. */
export const ROWS = 9_000;

/** A stream of numbers in [0, 1) while training; null: nothing is left out. */
export type Chance = (() => number) | null;

/** What a value counts when a share of all is left out at random: nothing, or more to make up for it. */
export function kept(chance: Chance, share: number): number {
  return chance === null ? 1 : chance() < share ? 0 : 1 / (1 - share);
}

/** Byte address of a parameter. */
export const address = ({ params }: Base, place: number): number => params.at + place * 4;

/** Writes the transposed of a `rows × columns` matrix. */
export function transpose(
  from: Float32Array,
  at: number,
  rows: number,
  columns: number,
  to: Float32Array,
  into: number,
): void {
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) to[into + c * rows + r] = from[at + r * columns + c] as number;
}
