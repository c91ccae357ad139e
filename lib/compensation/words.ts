import type { Grade } from '@/lib/grading/contract';

/** What happened, as a clause ("因为…"), for the private text. The review itself is never its reason (guards G4, G5). */
export const WHAT_HAPPENED: Record<Grade, string> = {
  safety: '使用中出现了安全方面的情况',
  legal: '您反映的情况',
  malice: '您反映的情况',
  authenticity: '您对商品来源有疑问',
  quality: '商品质量没有达到应有的水平',
  mismatch: '收到的商品和页面说明有出入',
  size: '尺码不合适',
  wrong_item: '这单发货有差错',
  packaging: '包裹在途中受损',
  logistics: '这单送达太慢',
  service: '之前的服务没有到位',
  price: '价格说明不够清楚',
  other: '这单没有让您满意',
};

const RETURN_7 = '消费者权益保护法 §25：网购商品适用七日无理由退货（法定不适用的商品除外）';
const FAULTY = '消费者权益保护法 §24：不符合质量要求的，可以退货、更换或修理，运费由经营者承担';
const FRAUD = '消费者权益保护法 §55：构成欺诈的，退一赔三，不足 500 元按 500 元';

/** What the law gives the buyer whatever we offer (compliance data 2.1). Shown beside the offer, most special first. */
export const LEGAL_FLOOR: Record<Grade, readonly string[]> = {
  safety: [
    '消费者权益保护法 §18：保障人身、财产安全',
    FAULTY,
    FRAUD,
    '食品安全法 §148：食品不符合安全标准的，退一赔十，不足 1000 元按 1000 元',
  ],
  legal: [FAULTY, FRAUD, RETURN_7],
  malice: [RETURN_7],
  authenticity: [FRAUD, FAULTY, RETURN_7],
  quality: [FAULTY, RETURN_7],
  mismatch: [FAULTY, FRAUD, RETURN_7],
  size: [RETURN_7],
  wrong_item: [FAULTY, RETURN_7],
  packaging: [FAULTY, RETURN_7],
  logistics: [RETURN_7],
  service: [RETURN_7],
  price: [RETURN_7],
  other: [RETURN_7],
};

/** A demand of money for a review is not paid and not bargained with. */
export const NO_BARGAIN =
  '以差评索要财物的不付款、不议价：保留聊天记录，向平台投诉，必要时报警（刑法 §274；天猫评价管理规范 §11、§13）';
