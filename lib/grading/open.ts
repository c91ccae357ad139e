import { modelGrader } from './combine';
import type { Grader } from './contract';
import { readModel } from './model/file';
import { compiledMachine } from './model/kernel';
import { Network } from './model/network';
import { plainMachine } from './model/plain-kernel';
import { withShop } from './shop/apply';

/**
 * The grader that ships, from its uncompressed model file and its compiled kernel; null = do without the kernel, some ten
 * times slower. Throws `ModelError` when the file is not a model of this version.
 */
export function openGrader(
  model: Uint8Array,
  kernel: Uint8Array<ArrayBuffer> | null,
): { grade: Grader; by: string } {
  const read = readModel(model);
  const make = kernel === null ? plainMachine : compiledMachine(new WebAssembly.Module(kernel));
  return { grade: withShop(modelGrader(new Network(read, make))), by: read.name };
}
