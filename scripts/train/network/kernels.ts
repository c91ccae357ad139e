/** What kernels/training.ts exports. Addresses are byte offsets, strides count floats. */
export interface Kernels {
  multiply(...args: Multiplication): void;
  multiplyTransposed(...args: Multiplication): void;
  step(...args: Step): void;
}

type Multiplication = [
  a: number,
  lda: number,
  b: number,
  ldb: number,
  c: number,
  ldc: number,
  m: number,
  k: number,
  n: number,
];

type Step = [
  params: number,
  first: number,
  second: number,
  gradient: number,
  other: number,
  count: number,
  rate: number,
  decay: number,
  epsilon: number,
];

/** The kernels work on four rows at a time. */
export const fours = (rows: number): number => Math.ceil(rows / 4) * 4;
