import type { TapRule } from '../file/schema';

/** The console's own address is unknown (facts 3.3): its answer is known by the names that the open one has (3.2). */
export const KUAISHOU_TAPS: TapRule[] = [
  { use: 'list', hosts: [], path: null, words: ['commentId', 'orderId', 'qualityScore'] },
];
