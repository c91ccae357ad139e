import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject } from '../lib/paths.mjs';

const COMPILER = inProject('node_modules', 'assemblyscript', 'bin', 'asc.js');
const USUAL = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd'];

/** Compiles kernels/NAME.ts to WebAssembly. Throws with what the compiler says. */
export function compileKernel(
  name: 'training' | 'inference',
  options: readonly string[],
): Buffer<ArrayBuffer> {
  const folder = mkdtempSync(join(tmpdir(), 'haoshuo-kernel-'));
  try {
    const out = join(folder, 'kernel.wasm');
    execFileSync(process.execPath, [
      COMPILER,
      inProject('kernels', `${name}.ts`),
      '-o',
      out,
      ...USUAL,
      ...options,
    ]);
    return Buffer.from(readFileSync(out));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Options of the kernel that ships. */
export const INFERENCE = ['--enable', 'relaxed-simd', '--importMemory'] as const;

/** The training's kernels work on a memory that the workers share. */
export function trainingKernels(memory: WebAssembly.Memory): WebAssembly.Module {
  const pages = memory.buffer.byteLength / 65_536;
  const options = ['--enable', 'threads', '--importMemory', '--sharedMemory'];
  const sizes = ['--initialMemory', `${pages}`, '--maximumMemory', `${pages}`];
  return new WebAssembly.Module(compileKernel('training', [...options, ...sizes]));
}
