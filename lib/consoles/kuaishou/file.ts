import type { ConsoleFile } from '../file/schema';

/** 快手小店: no page was seen, only the shape of its open answers (facts 3). */
export const KUAISHOU: ConsoleFile = {
  format: 1,
  id: 'kuaishou',
  version: '2026-11-22.1',
  name: { zh: '快手小店', en: 'Kuaishou' },
  proof: 'shape',
  origins: ['https://s.kwaixiaodian.com'],
  frames: [],
  pages: [],
  shop: null,
  shadow: false,
  parts: {},
  fields: {},
  required: ['order'],
  labels: {},
  answers: null,
  orders: null,
  links: {
    reviews: null,
    order: 'https://s.kwaixiaodian.com/zone/order/list',
    chat: 'https://im.kwaixiaodian.com/',
    complaint: null,
  },
  limits: {
    replyLength: null,
    replyAim: 200,
    replyDays: 30,
    complaintDays: null,
    appendDays: 180,
    asOf: '2026-11-22',
  },
};
