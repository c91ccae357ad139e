export const ORIGIN = 'https://ark.xiaohongshu.com';
export const REVIEW_PATH = '/app-item/comment/analysis';
export const ORDERS_PATH = '/app-order/order/query';
export const API = {
  list: '/api/edith/review/v2/seller/review_manager',
  scores: '/api/edith/review/seller/review_manager/score_review',
  reply: '/api/edith/review/seller_reply',
  /** Invented: no source names the calls of the order page. */
  orders: '/api/edith/replica/order/query',
} as const;
