import type { Calibration } from '@/lib/grading/model/file';
import type { Grams } from '@/lib/grading/model/grams';
import { OUTPUT } from '@/lib/grading/model/shape';

const each = (value: number): number[] => new Array<number>(OUTPUT.moods).fill(value);

/** Log-odds taken as they are: flags are claimed above 0, and no phrase is contradicted. */
export const UNCALIBRATED: Calibration = {
  thresholds: each(0),
  supports: each(-99),
  slopes: each(1),
  shifts: each(0),
  temper: { moods: 1, primaries: 1 },
  side: { moods: 1, good: 0, grams: 0 },
};

/** No stretch says anything. */
export const SILENT: Grams = {
  bits: 8,
  buckets: new Uint32Array(),
  levels: new Uint8Array(),
  values: [],
  bias: 0,
};
