import type { TapRule } from '../file/schema';

const BASE = '/api/edith/review';

/** Facts 4.2: the shop's list (high), the list of one item (medium), the reply (medium). */
export const XIAOHONGSHU_TAPS: TapRule[] = [
  { use: 'list', hosts: ['ark.xiaohongshu.com'], path: `${BASE}/v2/seller/review_manager`, words: [] },
  {
    use: 'list',
    hosts: ['ark.xiaohongshu.com'],
    path: `${BASE}/seller/review_manager/score_review`,
    words: [],
  },
  { use: 'sent', hosts: ['ark.xiaohongshu.com'], path: `${BASE}/seller_reply`, words: [] },
];
