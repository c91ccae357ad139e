/** What the researched facts say a console's list tells, by the names of {@link FIELDS}. */
import type { Review } from '@/lib/review/schema';

/** A field of a review, its name in the docs, and whether a review tells it. */
export const FIELDS = {
  id: ['评价编号', ({ id }) => id !== null],
  order: ['订单编号', ({ orderSn }) => orderSn !== null],
  shop: ['店铺', ({ shop }) => shop !== null],
  product: ['商品编号', ({ product }) => product.id !== null],
  productName: ['商品名称', ({ product }) => product.name !== null],
  sku: ['规格', ({ product }) => product.sku !== null],
  stars: ['星级', ({ rating }) => rating.stars !== null],
  level: ['好中差评', ({ rating }) => rating.level !== null],
  parts: ['物流、服务分', ({ parts }) => parts.logistics !== null && parts.service !== null],
  text: ['评价文字', ({ text }) => text !== null],
  append: ['追评', ({ append }) => append !== null],
  images: ['图片', ({ images }) => images.length > 0],
  buyer: ['买家名（打码）', ({ buyer }) => buyer !== null],
  time: ['评价时间', ({ createdAt }) => createdAt !== null],
  paid: ['实付', ({ paid }) => paid !== null],
  replied: ['是否已回复', ({ reply }) => reply.replied !== null],
  replyText: ['回复内容', ({ reply }) => reply.text !== null],
  canReply: ['可否回复', ({ canReply }) => canReply !== null],
  report: ['投诉状态', ({ report }) => report !== null],
} as const satisfies Record<string, readonly [string, (review: Review) => boolean]>;

export type Field = keyof typeof FIELDS;

interface Known {
  /** Where the facts say so. */
  section: string;
  fields: readonly Field[];
}

/** What the facts list for each console's own answer, and for its rendered rows. */
export const KNOWN: Record<string, { answer: Known; rows: Known }> = {
  qianniu: {
    answer: {
      section: 'A2.2',
      fields: [
        'id',
        'order',
        'product',
        'productName',
        'level',
        'text',
        'append',
        'images',
        'buyer',
        'time',
        'replied',
        'canReply',
        'report',
      ],
    },
    rows: {
      section: 'A3',
      fields: [
        'id',
        'order',
        'product',
        'productName',
        'level',
        'text',
        'append',
        'images',
        'buyer',
        'time',
        'replied',
        'canReply',
        'report',
      ],
    },
  },
  pinduoduo: {
    answer: {
      section: '1.2',
      fields: [
        'id',
        'order',
        'shop',
        'product',
        'productName',
        'sku',
        'stars',
        'parts',
        'text',
        'append',
        'images',
        'buyer',
        'time',
        'replied',
        'replyText',
        'canReply',
        'report',
      ],
    },
    rows: {
      section: '1.3',
      fields: ['order', 'product', 'stars', 'text', 'images', 'buyer', 'time', 'canReply', 'report'],
    },
  },
  doudian: {
    answer: {
      section: 'B2.1–B2.2',
      fields: [
        'id',
        'order',
        'product',
        'productName',
        'sku',
        'stars',
        'level',
        'parts',
        'text',
        'append',
        'images',
        'buyer',
        'time',
        'replied',
        'replyText',
      ],
    },
    // 2021; the row of today was seen by nobody.
    rows: { section: 'B3.2', fields: ['product', 'productName', 'level', 'text', 'buyer', 'time'] },
  },
  xiaohongshu: {
    answer: {
      section: '4.2',
      fields: [
        'id',
        'order',
        'product',
        'productName',
        'sku',
        'stars',
        'parts',
        'text',
        'append',
        'images',
        'buyer',
        'time',
        'paid',
        'replied',
        'canReply',
        'report',
      ],
    },
    rows: { section: '4.3', fields: ['order', 'canReply', 'report'] },
  },
  kuaishou: {
    answer: {
      section: '3.2',
      fields: ['id', 'order', 'product', 'stars', 'parts', 'text', 'images', 'time', 'replied'],
    },
    rows: { section: '3.3', fields: [] },
  },
  jingdong: {
    answer: {
      section: '2.2',
      fields: [
        'id',
        'order',
        'product',
        'productName',
        'stars',
        'text',
        'images',
        'buyer',
        'time',
        'replied',
        'replyText',
      ],
    },
    rows: { section: '2.3', fields: [] },
  },
};
