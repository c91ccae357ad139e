import type { ConsoleFile } from '../file/schema';

/** 千牛商家工作台, 淘宝 and 天猫 (facts A). */
export const QIANNIU: ConsoleFile = {
  format: 1,
  id: 'qianniu',
  version: '2026-11-22.1',
  name: { zh: '千牛', en: 'Taobao & Tmall' },
  proof: 'facts',
  origins: ['https://myseller.taobao.com', 'https://qn.taobao.com'],
  frames: [],
  pages: ['/home.htm/comment-manage/list'],
  shop: null,
  shadow: false,
  parts: {},
  fields: {},
  required: ['order'],
  labels: {},
  answers: null,
  orders: null,
  links: {
    reviews: 'https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC',
    order: 'https://qn.taobao.com/home.htm/trade-platform/tp/detail?bizOrderId={order}',
    chat: null,
    complaint: null,
  },
  limits: {
    replyLength: 500,
    replyAim: 200,
    replyDays: 30,
    complaintDays: 30,
    appendDays: 180,
    asOf: '2026-11-22',
  },
};
