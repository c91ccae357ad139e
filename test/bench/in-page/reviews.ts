import type { Review } from '@/lib/review/schema';

const TEXTS = [
  '物流太慢了，等了一个星期才收到，包装也压扁了',
  '用了两天就坏了，质量太差，客服也不理人',
  '颜色和图片完全不一样，色差太大，失望',
  '尺码偏小，穿不下，换货还要自己出运费',
  '少发了一个配件，问了三次都没人回复我，到现在也没有解决',
  '刚买就降价，问保价说不支持，感觉被套路了',
  '一股刺鼻的味道，孩子用了身上起疹子，很担心',
  '感觉是假货，扫码查不到，和专柜买的手感不一样',
  '一般般吧，没有想象中好，凑合用',
  '收到是坏的，联系售后让我等，等了五天没有消息，太失望了，以后不会再来',
];
const PRODUCTS = [
  '保温杯',
  '收纳盒',
  '女童连衣裙',
  '蓝牙耳机',
  '坚果礼盒',
  '洗发水',
  '运动鞋',
  '台灯',
  '平板支架',
  '电饭煲',
];

const pick = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;

/** One bad review, the `i`-th of a shop; the same `i` gives the same review. Written for the bench. */
export function benchReview(i: number, createdAt: number): Review {
  return {
    console: 'pinduoduo',
    shop: '10001',
    id: String(900_000_000_000_000_000n + BigInt(i)),
    orderSn: `261122-${String(100_000_000_000_000 + i)}`,
    product: {
      id: String(800_000_000_000 + (i % 400)),
      name: `示例${pick(PRODUCTS, i)} ${i % 400} 号`,
      sku: '默认规格',
    },
    rating: { stars: 1 + (i % 3), level: null },
    parts: { logistics: 3, service: 2 },
    text: `${pick(TEXTS, i)}（${i % 977}）${pick(TEXTS, i * 7 + 3).slice(0, i % 30)}`,
    append: i % 9 === 0 ? { text: '追加：还是没有人处理', at: createdAt + 1_000 } : null,
    images: i % 4 === 0 ? [`https://review.pddpic.com/bench/${i}.jpg`] : [],
    buyer: '小***',
    createdAt,
    paid: null,
    reply: { replied: false, text: null, at: null },
    canReply: true,
    report: { state: 'none', label: null },
    readFrom: 'answer',
  };
}
