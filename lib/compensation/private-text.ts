import type { Grade } from '@/lib/grading/contract';
import { type Fen, formatYuan } from '@/lib/review/money';
import { shortProductName } from '@/lib/review/product-name';
import { WHAT_HAPPENED } from './words';

interface OfferWords {
  grade: Grade;
  productName: string | null;
  /** 分; null = a new one is sent instead. */
  refund: Fen | null;
  /** 分 */
  coupon: Fen;
}

/**
 * The offer as it may be sent in the private order chat: remedy, coupon, and what they are for. It never speaks of the
 * review, gives no contact and no link, and leaves the buyer's own rights open (compliance data G4, G5, P26).
 */
export function offerText({ grade, productName, refund, coupon }: OfferWords): string {
  const why = WHAT_HAPPENED[grade];
  return [
    `您好，您购买的${named(productName)}，${why}，给您添麻烦了，抱歉。`,
    refund === null
      ? '我们为您重新补发一件，您确认收货信息没有变化后就安排寄出。'
      : `这单我们为您办理退款${refund > 0 ? `，实付的${formatYuan(refund)}元全额退` : '，款项'}回您的付款账户。`,
    coupon > 0 ? `另外因${why}，给您发放一张${formatYuan(coupon)}元售后关怀券。` : '',
    '这个办法您看是否可以？您也可以照常在订单页申请退货退款。',
  ].join('');
}

/** Before the supervisor has decided nothing is promised but an answer. */
export function supervisorText(grade: Grade, productName: string | null): string {
  const first =
    grade === 'safety'
      ? '请先停止使用，保留好实物和包装，如有不适请及时就医。'
      : grade === 'authenticity'
        ? '进货凭证可以在这里提供给您，您也可以向平台申请鉴定，我们会配合。'
        : '';
  return `您好，您购买的${named(productName)}给您添麻烦了，抱歉。${first}情况已经转给负责人核实，处理办法由负责人在这里答复您。您也可以照常在订单页申请退货退款。`;
}

function named(productName: string | null): string {
  return shortProductName(productName) ?? '商品';
}
