import type { ConsoleFile } from '../file/schema';
import { UNSEEN_LABELS, UNSEEN_PARTS, unseenFields } from '../unseen';
import { JINGDONG_TAPS } from './taps';

/** 京东商家: no page was seen, only the shape of its open answers (facts 2). The user must confirm it. */
export const JINGDONG: ConsoleFile = {
  format: 1,
  id: 'jingdong',
  version: '2026-11-22.1',
  name: { zh: '京东', en: 'JD' },
  proof: 'shape',
  origins: ['https://shop.jd.com', 'https://*.shop.jd.com'],
  // At least one application of the console runs in a frame of a host of its own, `<name>-jdm.jd.com`.
  frames: ['https://*.jd.com'],
  pages: [],
  shop: null,
  shadow: true,
  parts: UNSEEN_PARTS,
  fields: {
    ...unseenFields(['回复', '回复评价'], ['申诉', '举报']),
    order: [
      { label: '订单编号：{order}', fixture: 'rows' },
      { label: '订单号：{order}', fixture: 'variants' },
    ],
    product: [
      { label: 'SKU：{id}', fixture: 'rows' },
      { label: '商品编号：{id}', fixture: 'variants' },
    ],
  },
  required: ['order', 'canReply', 'time'],
  labels: { ...UNSEEN_LABELS, reply: ['回复', '回复评价'] },
  answers: {
    taps: JINGDONG_TAPS,
    success: [{ path: 'code', is: [200, '200', 0, '0'] }],
    rows: [],
    shape: [
      ['commentId', 'commentGuid', 'guid'],
      ['content'],
      ['score'],
      ['orderId', 'encryptOrderId', 'orderid'],
    ],
    fields: {
      id: ['commentId', 'commentGuid', 'guid'],
      order: ['orderId', 'orderid'],
      product: ['skuid', 'skuId'],
      productName: ['skuName'],
      text: ['content'],
      images: ['images'],
      buyer: ['nickName'],
      time: ['creationTime'],
      replied: ['isVenderReply'],
      replyText: ['replies'],
      replyTime: ['replies.0.creationTime'],
    },
    levels: {},
    money: 'fen',
    sent: null,
  },
  orders: {
    pages: ['/jdm/trade/orders', '/jdm/trade/order', '/orderList'],
    row: [{ css: 'tr', fixture: 'orders' }],
    order: [{ label: '订单编号：{order}', fixture: 'orders' }],
    paid: [{ label: '实付款：{money}', fixture: 'orders' }],
    // `jdPrice` of the order answer has no known unit (facts 2.2).
    answer: null,
  },
  links: {
    reviews: 'https://shop.jd.com/jdm/home',
    order: 'https://shop.jd.com/jdm/trade/orders/order-details?orderId={order}',
    chat: 'https://dongdong.jd.com/',
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
