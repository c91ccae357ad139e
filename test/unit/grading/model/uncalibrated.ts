import type { Calibration } from '@/lib/grading/model/file';
import { OUTPUT } from '@/lib/grading/model/shape';

const each = (value: number): number[] => new Array<number>(OUTPUT.moods).fill(value);

/** Log-odds taken as they are: flags are claimed above 0, and no phrase is contradicted. */
export const UNCALIBRATED: Calibration = {
  thresholds: each(0),
  supports: each(-99),
  slopes: each(1),
  shifts: each(0),
  temper: { moods: 1, primaries: 1 },
  good: 0,
};
