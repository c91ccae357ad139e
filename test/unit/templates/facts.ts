import type { TemplateFacts } from '@/lib/templates/contract';

/** Sunday 2026-11-22, 10:00 in China. */
export const NOW = Date.UTC(2026, 10, 22, 2);

export const FACTS: TemplateFacts = {
  now: NOW,
  answerBy: NOW + 32 * 3_600_000,
  productName: '真丝衬衫',
  sku: '黑色 XL',
  problem: '领口掉色',
  platform: '抖店',
  shop: '山野布衣',
  appended: false,
  refund: 8_050,
  coupon: null,
};

/** Nothing is known but the time. */
export const NOTHING: TemplateFacts = {
  ...FACTS,
  productName: null,
  sku: null,
  problem: null,
  platform: null,
  shop: null,
  refund: null,
};
