import type { TapRule } from '../file/schema';

/** Requests of the page whose answers are copied (facts 1.2: list confidence H, reply M). Apart, for the tap's own size. */
export const PINDUODUO_TAPS: TapRule[] = [
  { use: 'list', hosts: ['mms.pinduoduo.com'], path: '/saturn/reviews/list', words: [] },
  { use: 'sent', hosts: ['mms.pinduoduo.com'], path: '/saturn/review/reply/submit', words: [] },
];
