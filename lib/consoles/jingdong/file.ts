import type { ConsoleFile } from '../file/schema';

/** 京东商家: no page was seen, only the shape of its open answers (facts 2). */
export const JINGDONG: ConsoleFile = {
  format: 1,
  id: 'jingdong',
  version: '2026-11-22.1',
  name: { zh: '京东', en: 'JD' },
  proof: 'shape',
  origins: ['https://shop.jd.com', 'https://*.shop.jd.com'],
  frames: ['https://*.jd.com'],
  pages: [],
  shop: null,
  shadow: true,
  parts: {},
  fields: {},
  required: ['order'],
  labels: {},
  answers: null,
  orders: null,
  links: {
    reviews: null,
    order: 'https://shop.jd.com/jdm/trade/orders/order-details?orderId={order}',
    chat: null,
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
