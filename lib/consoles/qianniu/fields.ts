import type { ConsoleFile } from '../file/schema';

const MAIN = 'tr:not(.next-table-expanded-row)';
const APPEND = 'tr.next-table-expanded-row';
const ACTION = 'button, a, span, [role="button"]';

/** Fields of a row (facts A3): text anchors first, they are stabler than classes. */
export const QIANNIU_FIELDS: ConsoleFile['fields'] = {
  order: [{ label: '订单号：{order}', fixture: 'rows' }],
  review: [{ label: '主评ID：{id}', fixture: 'rows' }],
  product: [{ css: 'a[href*="item.htm"]', take: 'href', param: 'id', fixture: 'rows' }],
  productName: [{ css: 'a[href*="item.htm"]', fixture: 'rows' }],
  level: [
    { label: '负面评价', value: 'bad', fixture: 'rows' },
    { label: '中性评价', value: 'neutral', fixture: 'rows' },
    { label: '正面评价', value: 'good', fixture: 'rows' },
  ],
  text: [
    // The first span is the page's, the second the buyer's.
    { css: `${MAIN} .rate-content span:nth-of-type(2)`, fixture: 'rows' },
    {
      css: `${MAIN} :is([class*="comment-content"], [class*="review-content"], [class*="evaluation-content"], [class*="commentText"], [class*="rateText"])`,
      fixture: 'tolerant',
    },
  ],
  append: [
    { css: `${APPEND} .rate-content span:nth-of-type(2)`, fixture: 'rows' },
    { css: `${APPEND} [class*="comment-content"]`, fixture: 'tolerant' },
  ],
  // Mostly only the days after receipt are shown, which is no time.
  appendTime: [{ label: '追评：{time}', fixture: 'states' }],
  time: [{ label: '初次评价：{time}', fixture: 'rows' }],
  buyer: [{ css: `${MAIN} > td:nth-child(5)`, fixture: 'rows' }],
  images: [{ css: `${MAIN} .l-media-gallery img`, take: 'src', fixture: 'rows' }],
  // An append that waits for its answer leaves the whole unanswered, whatever the record of the review says.
  replied: [
    { css: ACTION, label: '追评回复', value: 'no', fixture: 'states' },
    { css: ACTION, label: '评价回复记录', value: 'yes', fixture: 'states' },
    { css: ACTION, label: '评价回复', value: 'no', fixture: 'rows' },
  ],
  canReply: [
    { css: ACTION, label: '评价回复', value: 'yes', fixture: 'rows' },
    { label: '已超过回复期限', value: 'no', fixture: 'states' },
    { label: '回复已关闭', value: 'no', fixture: 'states' },
    { label: '无法回复', value: 'no', fixture: 'states' },
  ],
  canAppendReply: [{ css: ACTION, label: '追评回复', value: 'yes', fixture: 'rows' }],
  report: [
    { label: '投诉不成立', value: 'rejected', fixture: 'states' },
    { label: '投诉驳回', value: 'rejected', fixture: 'states' },
    { label: '投诉成立', value: 'upheld', fixture: 'states' },
    { label: '投诉处理中', value: 'pending', fixture: 'states' },
    { label: '平台审核中', value: 'pending', fixture: 'states' },
    { css: ACTION, label: '投诉评价记录', value: 'reported', fixture: 'states' },
    { css: ACTION, label: '投诉评价', value: 'none', fixture: 'rows' },
  ],
};
