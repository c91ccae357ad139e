import { modelGrader } from './combine';
import type { Grader } from './contract';
import { readModel } from './model/file';
import { compiledMachine } from './model/kernel';
import { Network } from './model/network';
import { plainMachine } from './model/plain-kernel';
import { withShop } from './shop/apply';

/**
 * The grader that ships, from its uncompressed model file and its compiled kernel; null, or a kernel that this browser
 * refuses = do without, some ten times slower. Throws `ModelError` when the file is not a model of this version.
 */
export function openGrader(
  model: Uint8Array,
  kernel: Uint8Array<ArrayBuffer> | null,
): { grade: Grader; by: string } {
  const read = readModel(model);
  const compiled = kernel === null ? null : compile(kernel);
  const make = compiled === null ? plainMachine : compiledMachine(compiled);
  return { grade: withShop(modelGrader(new Network(read, make))), by: read.name };
}

/** null where the browser does not know the kernel's instructions, or may not compile. */
function compile(kernel: Uint8Array<ArrayBuffer>): WebAssembly.Module | null {
  try {
    return new WebAssembly.Module(kernel);
  } catch {
    return null;
  }
}
