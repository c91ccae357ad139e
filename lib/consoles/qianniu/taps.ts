import type { TapRule } from '../file/schema';

/**
 * The list comes from another host of the platform (facts A2.1: high). What the page sends as a reply is known by its
 * address only, neither the name of its text nor the words of success (A2.3): that a reply went out is seen in the page.
 */
export const QIANNIU_TAPS: TapRule[] = [
  {
    use: 'list',
    hosts: ['h5api.m.taobao.com'],
    path: '/h5/mtop.rm.sellercenter.list.data.pc/1.0/',
    words: [],
  },
  // The list of sold items: several public tools read what was paid there, in 元.
  { use: 'order', hosts: ['trade.taobao.com'], path: '/trade/itemlist/asyncSold.htm', words: ['actualFee'] },
];
