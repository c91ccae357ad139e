import type { ConsoleFile } from '../file/schema';

const ACTION = 'button, a, span, [role="button"]';

/**
 * Fields of a row. The row of today was seen by nobody (facts B3.1): class stems of 2021 that may have stayed, and the
 * labels that the console prints elsewhere. What is not found stays unknown; the answer has it all.
 */
export const DOUDIAN_FIELDS: ConsoleFile['fields'] = {
  order: [
    { label: '订单编号：{order}', fixture: 'rows' },
    { label: '订单号：{order}', fixture: 'ant-2021' },
  ],
  product: [{ css: '[class*="productId"]', label: 'ID：{id}', fixture: 'rows' }],
  productName: [{ css: '[class*="productName"]', fixture: 'rows' }],
  stars: [
    { css: '.auxo-rate-star-full', take: 'count', fixture: 'rate' },
    { label: '★', take: 'glyphs', fixture: 'rows' },
    { label: '{stars}星', fixture: 'words' },
  ],
  level: [
    { css: '[class*="tag_content"]', label: '差评', value: 'bad', fixture: 'ant-2021' },
    { css: '[class*="tag_content"]', label: '中评', value: 'neutral', fixture: 'ant-2021' },
    { css: '[class*="tag_content"]', label: '好评', value: 'good', fixture: 'ant-2021' },
  ],
  text: [{ css: '[class*="commentContent"]', fixture: 'rows' }],
  append: [{ css: 'div, p, span', label: '追评：{rest}', fixture: 'rows' }],
  reply: [{ css: 'div, p, span', label: '商家回复：{rest}', fixture: 'rows' }],
  time: [
    { css: '[class*="userInfo"]', label: '{time}', fixture: 'rows' },
    { label: '{time}', fixture: 'words' },
  ],
  buyer: [{ css: '[class*="userName"]', fixture: 'rows' }],
  images: [{ css: 'td:first-child img', take: 'src', fixture: 'rows' }],
  replied: [
    { css: ACTION, label: '已回复', value: 'yes', fixture: 'rows' },
    { css: ACTION, label: '回复', value: 'no', fixture: 'rows' },
  ],
  canReply: [{ css: ACTION, label: '回复', value: 'yes', fixture: 'rows' }],
};
