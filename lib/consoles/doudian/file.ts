import type { ConsoleFile } from '../file/schema';
import { DOUDIAN_FIELDS } from './fields';
import { DOUDIAN_PARTS } from './parts';
import { DOUDIAN_TAPS } from './taps';

/** 抖店 (facts B). The page is a sub-application of a shell, which may draw it late, in a shadow root or in a frame. */
export const DOUDIAN: ConsoleFile = {
  format: 1,
  id: 'doudian',
  version: '2026-11-22.1',
  name: { zh: '抖店', en: 'Doudian (Douyin)' },
  proof: 'facts',
  origins: ['https://fxg.jinritemai.com'],
  frames: [],
  // The address of 2026, the one of 2021 that tools still use, and the hash router before it.
  pages: ['/ffa/maftersale/comment', '/ffa/g/comment', '/index.html#/ffa/g/comment'],
  shop: null,
  shadow: true,
  parts: DOUDIAN_PARTS,
  fields: DOUDIAN_FIELDS,
  required: ['order', 'time'],
  labels: {
    refresh: ['查询'],
    reply: ['回复', '立即回复', '回复评价', '回复用户'],
    notAllowed: ['不可回复', '暂不支持回复', '无法回复'],
    cancel: ['取消', '关闭'],
    sent: ['回复成功', '提交成功', '操作成功'],
    empty: ['暂无数据', '暂无评价', '共0条'],
    noText: ['此用户没有填写评价', '该用户未填写评价内容', '系统默认好评'],
  },
  answers: {
    taps: DOUDIAN_TAPS,
    success: [
      { path: 'code', is: [0, '0'] },
      { path: 'st', is: [0, '0'] },
    ],
    rows: ['data'],
    shape: [],
    fields: {
      id: ['id'],
      order: ['order_id', 'shop_order_id'],
      product: ['product_id'],
      productName: ['product.name'],
      sku: ['sku'],
      stars: ['rank', 'rank_product'],
      level: ['tags.rank_info.name'],
      logistics: ['rank_logistic'],
      service: ['rank_shop'],
      text: ['content', 'orig_content'],
      appendText: ['appends.0.content'],
      appendTime: ['appends.0.comment_time'],
      images: ['photos'],
      buyer: ['user_name'],
      time: ['comment_time'],
      replied: ['is_shop_reply'],
      replyText: ['shop_reply'],
      replyTime: ['reply_time'],
    },
    levels: { 好评: 'good', 中评: 'neutral', 差评: 'bad' },
    money: 'fen',
    sent: null,
  },
  orders: {
    pages: ['/ffa/order/detail', '/ffa/morder/order/list'],
    row: [{ css: 'tr[class*="auxo-table-row"]', fixture: 'order-list' }],
    order: [{ label: '订单编号：{order}', fixture: 'order-detail' }],
    paid: [
      { label: '实付金额：{money}', fixture: 'order-detail' },
      { label: '实付：{money}', fixture: 'order-list' },
    ],
    // Amounts of the open platform are 分 (B2.4), but the console's own answer was seen by nobody.
    answer: null,
  },
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
