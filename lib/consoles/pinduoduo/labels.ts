import type { Review } from '@/lib/review/schema';

/** Labels the page prints, with the variants that were seen (facts 1.3, 6.3). White space may stand anywhere. */
export const ORDER = /订单编号\s*[:：]\s*(\d{6}-\d{15})(?!\d)/g;
export const RATING = /^\s*用户评价?分\s*[:：]/;
export const PRODUCT = /(?:商品\s*)?ID\s*[:：]\s*(\d{1,20})/i;
export const BUYER = /买家昵称\s*[:：]\s*(\S{1,40})/;
export const INTERACTIONS = /互动数\s*[:：]\s*(\d+)/;
export const COUNTER = /^[^:：]{1,6}数\s*[:：]\s*\d+$/;
export const TIME = /\d{4}-\d{2}-\d{2} \d{2}:\d{2}(?::\d{2})?/g;

/** The report link tells the state of the report (facts 1.3). */
export const REPORT_ACTIONS = new Map<string, NonNullable<Review['report']>['state']>([
  ['举报', 'none'],
  ['已举报', 'reported'],
  ['举报成功', 'upheld'],
  ['举报失败', 'rejected'],
  ['举报处理中', 'pending'],
  ['审核中', 'pending'],
  ['查看举报', 'unknown'],
]);
