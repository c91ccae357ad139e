import type { ConsoleFile } from '../file/schema';
import { UNSEEN_LABELS, UNSEEN_PARTS, unseenFields } from '../unseen';
import { XIAOHONGSHU_TAPS } from './taps';

/** 小红书千帆 (facts 4). The answers are known well, the page by two labels and its order numbers only. */
export const XIAOHONGSHU: ConsoleFile = {
  format: 1,
  id: 'xiaohongshu',
  version: '2026-11-22.1',
  name: { zh: '小红书', en: 'Xiaohongshu' },
  proof: 'facts',
  origins: ['https://ark.xiaohongshu.com'],
  frames: [],
  // The second is contradicted by better sources, but costs nothing.
  pages: ['/app-item/comment', '/app-review'],
  shop: null,
  shadow: true,
  parts: UNSEEN_PARTS,
  fields: {
    ...unseenFields(['回复评价'], ['申诉评价']),
    order: [
      { label: '订单号：{order}', fixture: 'rows' },
      { label: '订单编号：{order}', fixture: 'orders' },
    ],
    product: [{ label: '商品ID：{id}', fixture: 'rows' }],
    report: [{ css: 'button, a, span', label: '申诉评价', value: 'none', fixture: 'rows' }],
  },
  required: ['order', 'canReply'],
  labels: { ...UNSEEN_LABELS, reply: ['回复评价'] },
  answers: {
    taps: XIAOHONGSHU_TAPS,
    success: [
      { path: 'success', is: [true] },
      { path: 'code', is: [0, '0'] },
    ],
    rows: ['data.review_info_list', 'data.review_list'],
    shape: [],
    fields: {
      id: ['review_data.review_id', 'review_info.review_id'],
      order: ['sku_info.order_id', 'review_info.order_id'],
      product: ['sku_info.item_id', 'review_info.item_id'],
      productName: ['sku_info.name'],
      sku: ['sku_info.variants'],
      stars: ['review_data.sku_score', 'review_info.sku_score'],
      service: ['review_data.service_score', 'review_info.service_score'],
      logistics: ['review_data.logistics_score', 'review_info.logistics_score'],
      text: ['review_data.content.text', 'review_info.content.text', 'review_info.content'],
      images: ['review_data.content.images', 'review_info.content.images'],
      buyer: ['user_info.name'],
      time: ['review_data.create_time', 'review_info.create_time'],
      paid: ['sku_info.price'],
      replied: ['interation_info.reply_num'],
    },
    levels: {},
    money: 'fen',
    sent: { review: ['review_id'], text: ['content'] },
  },
  orders: {
    pages: ['/app-order/order/query', '/app-order/order/detail'],
    row: [{ css: 'tr', fixture: 'orders' }],
    order: [{ label: '订单编号：{order}', fixture: 'orders' }],
    paid: [{ label: '实付款：{money}', fixture: 'orders' }],
    answer: null,
  },
  links: {
    reviews: 'https://ark.xiaohongshu.com/app-item/comment/analysis',
    order: 'https://ark.xiaohongshu.com/app-order/order/query',
    chat: 'https://walle.xiaohongshu.com/cstools/seller/dashboard',
    complaint: null,
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
