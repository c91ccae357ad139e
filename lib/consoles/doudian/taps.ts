import type { TapRule } from '../file/schema';

/** Requests of the page whose answers are copied. Apart from the file, for the tap's own size. */
export const DOUDIAN_TAPS: TapRule[] = [];
