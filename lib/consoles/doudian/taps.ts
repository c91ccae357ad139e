import type { TapRule } from '../file/schema';

/** Facts B2.1: high. The address that a reply goes to is not known (B2.3): that one went out is seen in the page. */
export const DOUDIAN_TAPS: TapRule[] = [
  { use: 'list', hosts: ['fxg.jinritemai.com'], path: '/product/tcomment/commentList', words: [] },
];
