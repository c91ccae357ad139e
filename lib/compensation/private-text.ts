import { formatYuan } from '@/lib/review/money';
import type { Offer } from './contract';

/**
 * What is offered, as it is said in the order chat, in one way whatever the tone: amounts and remedies are no matter of
 * style. The coupon is for the trouble and never for the review (compliance data G4, G5, P26). `''` where nothing may be
 * offered.
 */
export function offerText(offer: Offer): string {
  switch (offer.kind) {
    case 'none':
      return '';
    case 'price-unknown':
      return '退款或补发的办法和金额，我们核对订单后在这里告诉您。';
    case 'supervisor':
      return '情况已转给负责人核实，处理办法由负责人在这里答复您。';
    case 'approved':
      return `这单经负责人确认，给您补偿${formatYuan(offer.amount)}元，退回您的付款账户。`;
    case 'offer':
      return remedyText(offer) + couponText(offer.coupon);
  }
}

function remedyText({ remedy, refund }: Extract<Offer, { kind: 'offer' }>): string {
  if (remedy === 'reissue') return '这单我们给您补发一件，您确认收货信息没有变化后就安排寄出。';
  const amount = refund === null || refund === 0 ? '款项' : `实付的${formatYuan(refund)}元全额`;
  return `这单我们为您办理退款，${amount}退回您的付款账户。`;
}

/** `coupon` in 分. */
function couponText(coupon: number): string {
  return coupon > 0 ? `给您添的麻烦，另发一张${formatYuan(coupon)}元售后关怀券。` : '';
}
