import type { ConsoleFile } from '../file/schema';
import { UNSEEN_LABELS, UNSEEN_PARTS, unseenFields } from '../unseen';
import { KUAISHOU_TAPS } from './taps';

/** 快手小店: no page was seen, only the shape of its open answers (facts 3). The user must confirm it. */
export const KUAISHOU: ConsoleFile = {
  format: 1,
  id: 'kuaishou',
  version: '2026-11-22.1',
  name: { zh: '快手小店', en: 'Kuaishou' },
  proof: 'shape',
  origins: ['https://s.kwaixiaodian.com'],
  frames: [],
  // The address of the review page is unknown: a page is one when it shows reviews.
  pages: [],
  shop: null,
  shadow: false,
  parts: UNSEEN_PARTS,
  fields: {
    ...unseenFields(['回复', '回复评价'], ['举报', '申诉']),
    order: [
      { label: '订单编号：{order}', fixture: 'rows' },
      { label: '订单号：{order}', fixture: 'variants' },
    ],
    product: [{ label: '商品ID：{id}', fixture: 'rows' }],
  },
  required: ['order', 'canReply', 'time'],
  labels: { ...UNSEEN_LABELS, reply: ['回复', '回复评价'] },
  answers: {
    taps: KUAISHOU_TAPS,
    success: [{ path: 'result', is: [1, '1'] }],
    rows: [],
    shape: [['commentId'], ['content'], ['qualityScore'], ['orderId']],
    fields: {
      id: ['commentId'],
      order: ['orderId'],
      product: ['itemId'],
      stars: ['qualityScore'],
      service: ['serviceScore'],
      logistics: ['logisticsScore'],
      text: ['content'],
      images: ['imageUrl'],
      time: ['createTime'],
      replied: ['replied'],
    },
    levels: {},
    money: 'fen',
    sent: null,
  },
  orders: {
    pages: ['/zone/order', '/zone-origin/order'],
    row: [{ css: 'tr', fixture: 'orders' }],
    order: [{ label: '订单编号：{order}', fixture: 'orders' }],
    paid: [{ label: '实付款：{money}', fixture: 'orders' }],
    answer: null,
  },
  links: {
    reviews: 'https://s.kwaixiaodian.com/zone/home',
    order: 'https://s.kwaixiaodian.com/zone/order/list',
    chat: 'https://im.kwaixiaodian.com/',
    complaint: null,
  },
  limits: {
    replyLength: null,
    replyAim: 200,
    // Official text: within 30 days, text only, not changeable, the first review only; the buyer may append for 180 days.
    replyDays: 30,
    complaintDays: null,
    appendDays: 180,
    asOf: '2026-11-22',
  },
};
