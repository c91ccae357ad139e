import type { ConsoleFile } from '../file/schema';
import { QIANNIU_FIELDS } from './fields';
import { QIANNIU_PARTS } from './parts';
import { QIANNIU_TAPS } from './taps';

/** 千牛商家工作台, 淘宝 and 天猫 (facts A). Fusion Next tables; labels are surer than classes. */
export const QIANNIU: ConsoleFile = {
  format: 1,
  id: 'qianniu',
  version: '2026-11-22.1',
  name: { zh: '千牛', en: 'Taobao & Tmall' },
  proof: 'facts',
  origins: ['https://myseller.taobao.com', 'https://qn.taobao.com'],
  frames: [],
  // The short form lands on the list too; 问大家 and 买家秀 are siblings above it.
  pages: ['/home.htm/comment-manage/list'],
  shop: null,
  shadow: false,
  parts: QIANNIU_PARTS,
  fields: QIANNIU_FIELDS,
  required: ['order', 'time'],
  labels: {
    refresh: ['搜索'],
    reply: ['评价回复'],
    appendReply: ['追评回复'],
    notAllowed: ['已超过回复期限', '回复已关闭', '无法回复'],
    cancel: ['取消', '关闭'],
    sent: ['已回复', '商家回复成功', '回复成功', '提交成功'],
    empty: ['没有数据', '暂无数据', '暂无评价', '共0条'],
    noText: ['此用户没有填写评价', '系统默认好评'],
  },
  answers: {
    taps: QIANNIU_TAPS,
    success: [{ path: 'ret.0', is: ['SUCCESS*'] }],
    // The version of 2021 had one `data` less.
    rows: ['data.data.dataSource', 'data.dataSource'],
    shape: [],
    fields: {
      id: ['rateContent.mainRate.feedId'],
      order: ['orderInfo.orderId', 'orderInfo.mainOrderId'],
      product: ['itemInfo.itemId'],
      productName: ['itemInfo.title'],
      level: ['emotionType.status'],
      appendLevel: ['emotionType.appendRateStatus'],
      text: ['rateContent.mainRate.content'],
      appendText: ['rateContent.appendRate.content'],
      images: ['rateContent.mainRate.mediaList', 'rateContent.appendRate.mediaList'],
      buyer: ['userInfo.userName', 'orderInfo.userName'],
      time: ['rateContent.mainRate.date'],
    },
    levels: { '11': 'good', '12': 'neutral', '13': 'bad' },
    money: 'yuan',
    sent: null,
  },
  orders: {
    pages: ['/home.htm/trade-platform/tp/detail'],
    row: [],
    order: [
      { label: '订单编号：{order}', fixture: 'order-detail' },
      { label: '订单号：{order}', fixture: 'rows' },
    ],
    paid: [{ label: '实付款：{money}', fixture: 'order-detail' }],
    // The answer of one order has amounts under names that no source shows (A2.4); that of the list is known.
    answer: { rows: ['mainOrders'], order: ['id'], paid: ['payInfo.actualFee'], money: 'yuan' },
  },
  links: {
    reviews: 'https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC',
    order: 'https://qn.taobao.com/home.htm/trade-platform/tp/detail?bizOrderId={order}',
    // The chat is a desktop program; the complaint is a form over the row itself.
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
