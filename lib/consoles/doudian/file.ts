import type { ConsoleFile } from '../file/schema';

/** 抖店 (facts B). */
export const DOUDIAN: ConsoleFile = {
  format: 1,
  id: 'doudian',
  version: '2026-11-22.1',
  name: { zh: '抖店', en: 'Doudian (Douyin)' },
  proof: 'facts',
  origins: ['https://fxg.jinritemai.com'],
  frames: [],
  pages: ['/ffa/maftersale/comment', '/ffa/g/comment', '/index.html#/ffa/g/comment'],
  shop: null,
  shadow: true,
  parts: {},
  fields: {},
  required: ['order'],
  labels: {},
  answers: null,
  orders: null,
  links: {
    reviews: 'https://fxg.jinritemai.com/ffa/maftersale/comment',
    order: 'https://fxg.jinritemai.com/ffa/order/detail?order_id={order}',
    chat: 'https://im.jinritemai.com/pc_seller_v2/main/workspace?fromOrder={order}',
    complaint: 'https://fxg.jinritemai.com/ffa/govern-report/report-create',
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
