import type { ConsoleFile } from '@/lib/consoles/file/schema';

/** A small console file that is right in everything; the host is nobody's. */
export function consoleFile(change: Partial<ConsoleFile> = {}): ConsoleFile {
  return {
    format: 1,
    id: 'taught-shop-example-com',
    version: '2026-11-22.1',
    name: { zh: '示例商家', en: 'Example' },
    proof: 'taught',
    origins: ['https://shop.example.com'],
    frames: [],
    pages: ['/reviews'],
    shop: null,
    shadow: false,
    parts: { row: [{ css: '.review-row', fixture: null }] },
    fields: {
      order: [{ label: '订单编号：{order}', fixture: null }],
      text: [{ css: '.text', take: 'text', fixture: null }],
    },
    required: ['order'],
    labels: { reply: ['回复'] },
    answers: null,
    orders: null,
    links: { reviews: 'https://shop.example.com/reviews', order: null, chat: null, complaint: null },
    limits: {
      replyLength: null,
      replyAim: 200,
      replyDays: null,
      complaintDays: null,
      appendDays: null,
      asOf: '2026-11-22',
    },
    ...change,
  };
}
