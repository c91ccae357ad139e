import type { Review } from '@/lib/review/schema';

/** Labels the page prints, with the variants that were seen (facts 1.3, 6.3). White space may stand anywhere. */
export const ORDER = /订单编号\s*[:：]\s*(\d{6}-\d{15})(?!\d)/g;
export const RATING = /^\s*用户评价?分\s*[:：]/;
export const PRODUCT = /(?:商品\s*)?ID\s*[:：]\s*(\d{1,20})/i;
export const BUYER = /买家昵称\s*[:：]\s*(\S{1,40})/;
export const INTERACTIONS = /互动数\s*[:：]\s*(\d+)/;
export const COUNTER = /^[^:：]{1,6}数\s*[:：]\s*\d+$/;
export const TIME = /\d{4}-\d{2}-\d{2} \d{2}:\d{2}(?::\d{2})?/g;
export const EMPTY =
  /暂无(?:数据|评价)|共\s*(?:查询到|有)\s*0\s*条|没有(?:找到|查询到|符合条件的)\s*(?:评价|数据)/;

/** Links of a row and titles of a dialog, without white space. */
export const REPLY_ACTION = /^回复(?:\/互动)?$/;
export const FIRST_REPLY_TITLE = '快捷回复';
export const ANSWERED_TITLE = /互动|评价详情|回复详情|追加回复/;

/** The platform refuses a reply to this review: placeholder of the box, or a toast. */
export const NOT_ALLOWED = /暂不能回复|暂不支持回复|不可评论|评价已关闭/;
/** A button of the form that sends nothing. */
export const CANCEL = /^(?:取消|关闭|返回)$/;
export const SENT = /^(?:回复成功|提交成功|操作成功)[!！。]?$/;

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
