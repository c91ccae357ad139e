import type { ConsoleFile } from '../file/schema';

/** 小红书千帆 (facts 4). */
export const XIAOHONGSHU: ConsoleFile = {
  format: 1,
  id: 'xiaohongshu',
  version: '2026-11-22.1',
  name: { zh: '小红书', en: 'Xiaohongshu' },
  proof: 'facts',
  origins: ['https://ark.xiaohongshu.com'],
  frames: [],
  pages: ['/app-item/comment', '/app-review'],
  shop: null,
  shadow: false,
  parts: {},
  fields: {},
  required: ['order'],
  labels: {},
  answers: null,
  orders: null,
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
