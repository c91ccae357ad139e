import { OUTPUT, pooled, type Shape } from '@/lib/grading/model/shape';

/** Outputs in the training's memory: padded, because the kernel works in eights. */
export const OUTPUTS = Math.ceil(OUTPUT.count / 8) * 8;

/** First place of each matrix among the parameters, in floats, and how many there are. */
export interface Layout {
  chars: number;
  pairs: number;
  first: number;
  firstBias: number;
  second: number;
  secondBias: number;
  out: number;
  outBias: number;
  total: number;
}

export function layoutOf(shape: Shape): Layout {
  const sizes = {
    chars: shape.chars * shape.width,
    pairs: shape.pairs * shape.width,
    first: 3 * shape.width * shape.first,
    firstBias: shape.first,
    second: 3 * shape.first * shape.second,
    secondBias: shape.second,
    out: pooled(shape) * OUTPUTS,
    outBias: OUTPUTS,
  };
  let total = 0;
  const place = (size: number): number => {
    const at = total;
    total += Math.ceil(size / 8) * 8;
    return at;
  };
  const places = {
    chars: place(sizes.chars),
    pairs: place(sizes.pairs),
    first: place(sizes.first),
    firstBias: place(sizes.firstBias),
    second: place(sizes.second),
    secondBias: place(sizes.secondBias),
    out: place(sizes.out),
    outBias: place(sizes.outBias),
  };
  return { ...places, total };
}
