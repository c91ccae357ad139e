/** The arithmetic of the network on one memory (kernels/inference.ts says what each does). Addresses are byte offsets. */
export interface Kernel {
  first(tokens: number, places: number, rows: number, filters: number, bias: number, out: number): void;
  halve(h: number, places: number, filters: number, pooled: number, largest: number, sums: number): void;
  second(
    pooled: number,
    places: number,
    rowBytes: number,
    weights: number,
    length: number,
    filters: number,
    out: number,
  ): void;
  pool(
    h: number,
    places: number,
    filters: number,
    scales: number,
    bias: number,
    largest: number,
    sums: number,
  ): void;
  decide(z: number, length: number, weights: number, outputs: number, out: number): void;
  blameFirst(
    h: number,
    places: number,
    filters: number,
    largest: number,
    most: number,
    sum: number,
    root: number,
    into: number,
  ): void;
  blameSecond(
    h: number,
    places: number,
    filters: number,
    largest: number,
    most: number,
    sum: number,
    root: number,
    into: number,
  ): void;
}

/** A memory and the kernel that works on it. */
export interface Machine {
  buffer: ArrayBuffer;
  kernel: Kernel;
}

const PAGE = 65_536;

/** Makes a machine with at least so many bytes. */
export type MachineMaker = (bytes: number) => Machine;

/** A machine of the compiled kernel. */
export function compiledMachine(module: WebAssembly.Module): MachineMaker {
  return (bytes) => {
    const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
    const { exports } = new WebAssembly.Instance(module, { env: { memory } });
    // The exports of our own file; a kernel of another kind would fail the test that compares it with the plain one.
    return { buffer: memory.buffer, kernel: exports as unknown as Kernel };
  };
}
