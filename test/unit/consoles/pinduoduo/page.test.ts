import { expect, it } from 'vitest';
import { pinduoduo } from './fixture';

it.each([
  ['https://mms.pinduoduo.com/goods/evaluation/index', true],
  ['https://mms.pinduoduo.com/goods/evaluation/index?msfrom=mms_sidenav', true],
  ['https://mms.pinduoduo.com/goods/evaluation/index?sellerRightProtect=1&msfrom=mms_sidenav', true],
  ['https://mms.pinduoduo.com/goods/evaluation', true],
  ['https://mms.pinduoduo.com/goods/evaluations', false],
  ['https://mms.pinduoduo.com/orders/detail?sn=/goods/evaluation/index', false],
  ['https://mms.pinduoduo.com/sycm/evaluation/overview', false],
  ['https://mms.pinduoduo.com.example.com/goods/evaluation/index', false],
  ['http://mms.pinduoduo.com/goods/evaluation/index', false],
])('%s: %s', (address, expected) => {
  expect(pinduoduo.isReviewPage(new URL(address))).toBe(expected ? 'yes' : 'no');
});
