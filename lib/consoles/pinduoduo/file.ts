import type { ConsoleFile } from '../file/schema';
import { PINDUODUO_TAPS } from './taps';

/**
 * 拼多多商家后台 (facts 1). Selectors: first the test ids of the Beast kit (stable across versions), then class stems
 * (never the version suffix), then plain structure that a label must confirm. Each names the frozen page under
 * test/fixtures/pinduoduo that proves it; a test walks them all.
 */
export const PINDUODUO: ConsoleFile = {
  format: 1,
  id: 'pinduoduo',
  version: '2026-11-22.2',
  name: { zh: '拼多多', en: 'Pinduoduo' },
  proof: 'facts',
  origins: ['https://mms.pinduoduo.com'],
  frames: [],
  // Neither the last part of the path nor the query decides: entry tags come and go, and the report tab is the same page.
  pages: ['/goods/evaluation'],
  shop: null,
  shadow: false,
  parts: {
    content: [
      // Seen by one tool, Beast 5-188.
      { css: '#pdd-app-skeleton-main-content', fixture: 'beast-5-188' },
      // Every version: the console's frame.
      { css: 'main', fixture: 'beast-5-178' },
    ],
    row: [
      // 5-188: one body a review, by test id.
      { css: 'tbody[data-testid="beast-core-table-middle-body"]', fixture: 'beast-5-188' },
      // The same without test ids.
      { css: '[class*="TB_bodyGroup_"]', fixture: 'no-testid' },
      // Plain tables: only with the labels, which the reader demands of every row.
      { css: 'tbody', fixture: 'labels-only' },
    ],
    header: [
      // 5-178, 5-188: two independent tools.
      { css: 'tr[class*="TB_bodyGroupHeader"]', fixture: 'one-body' },
      // 5-188: the page's own stem.
      { css: '[class*="evaluation-item-header"]', fixture: 'header-stem' },
      // Plain tables.
      { css: 'tr', fixture: 'labels-only' },
    ],
    action: [
      { css: 'a[data-testid="beast-core-button-link"]', fixture: 'beast-5-188' },
      { css: 'a, button, [role="button"]', fixture: 'no-testid' },
    ],
    modal: [
      { css: '[data-testid="beast-core-modal"]', fixture: 'dialog-first' },
      { css: '[class*="MDL_modal"]', fixture: 'dialog-no-testid' },
      { css: '[role="dialog"]', fixture: 'dialog-role' },
    ],
    modalTitle: [
      { css: '[class*="MDL_header"]', fixture: 'dialog-first' },
      { css: '[class*="title" i], h1, h2, h3', fixture: 'dialog-role' },
    ],
    replyForm: [{ css: '[data-tracking-impr-viewid="quick_reply_popup"]', fixture: 'dialog-first' }],
    answeredForm: [
      { css: '[data-tracking-impr-viewid="review_details_reply_interactions"]', fixture: 'dialog-answered' },
    ],
    box: [
      { css: 'textarea[data-testid="beast-core-textArea-htmlInput"]', fixture: 'dialog-first' },
      { css: 'textarea', fixture: 'dialog-no-testid' },
      { css: '[contenteditable="true"]', fixture: 'dialog-role' },
    ],
    toast: [
      // No source shows the toast's markup; the text must be exact, so a wide net does no harm.
      {
        css: '[data-testid*="toast" i], [class*="toast" i], [class*="message" i], [role="alert"], [role="status"]',
        fixture: 'toast',
      },
    ],
    loading: [
      {
        css: '[data-testid*="beast-core-loading" i], [data-testid*="spin" i], [class*="spin" i], [class*="skeleton-item" i]',
        fixture: 'loading',
      },
    ],
    // A feedback widget of the page has a box of its own (facts 1.3).
    not: [{ css: '[class*="feedback" i]', fixture: 'dialog-feedback' }],
  },
  fields: {
    order: [
      { css: '[class*="orderInfo"]', label: '订单编号：{order}', fixture: 'beast-5-188' },
      // 5-178: no stem on the cell; the label is demanded anyway.
      { css: 'td:nth-child(2)', label: '订单编号：{order}', fixture: 'beast-5-178' },
      // Any other order of the cells.
      { css: 'td', label: '订单编号：{order}', fixture: 'labels-only' },
    ],
    stars: [
      // Count of filled icons, inside the header only: the filters draw stars too.
      { css: 'svg[data-testid="beast-core-icon-star_filled"]', take: 'count', fixture: 'beast-5-188' },
      { css: '[data-testid*="icon-star_filled"]', take: 'count', fixture: 'beast-4-103' },
    ],
    text: [{ css: '[class*="reviewWrapper"]', fixture: 'beast-5-188' }],
  },
  required: ['order'],
  labels: {
    refresh: ['查询'],
    reply: ['回复', '回复/互动'],
    replyTitle: ['快捷回复'],
    answeredTitle: ['互动', '评价详情', '回复详情', '追加回复'],
    notAllowed: ['暂不能回复', '暂不支持回复', '不可评论', '评价已关闭'],
    cancel: ['取消', '关闭', '返回'],
    sent: ['回复成功', '提交成功', '操作成功'],
    empty: [
      '暂无数据',
      '暂无评价',
      '共0条',
      '共有0条',
      '共查询到0条',
      '没有找到评价',
      '没有找到数据',
      '没有查询到评价',
      '没有查询到数据',
      '没有符合条件的评价',
      '没有符合条件的数据',
    ],
  },
  answers: {
    taps: PINDUODUO_TAPS,
    success: [
      { path: 'success', is: [true, 'true', 1] },
      { path: 'errorCode', is: [1_000_000, '1000000'] },
      { path: 'error_code', is: [1_000_000, '1000000'] },
    ],
    rows: ['result.data', 'data'],
    shape: [],
    fields: {},
    levels: {},
    money: 'fen',
    sent: { review: ['reviewId'], text: ['content'] },
  },
  orders: {
    pages: ['/orders/detail'],
    row: [],
    order: [{ label: '订单编号：{order}', fixture: 'order-detail' }],
    // What the order page prints is not evidenced; the unit of the answer's amounts neither, so only the printed 元 count.
    paid: [{ label: '实付：{money}', fixture: 'order-detail' }],
    answer: null,
  },
  links: {
    reviews: 'https://mms.pinduoduo.com/goods/evaluation/index',
    order: 'https://mms.pinduoduo.com/orders/detail?sn={order}',
    chat: 'https://mms.pinduoduo.com/chat-merchant/index.html',
    complaint: 'https://mms.pinduoduo.com/goods/evaluation/index?sellerRightProtect=1',
  },
  limits: {
    replyLength: null,
    replyAim: 200,
    replyDays: null,
    complaintDays: null,
    appendDays: null,
    asOf: '2026-11-22',
  },
};
