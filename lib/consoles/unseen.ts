import type { ConsoleFile } from './file/schema';

/** The whole text of some element: which one says it, nobody knows. */
const ANY = '*';

/**
 * Where things are on a page that nobody has seen: the roles that every kit gives its dialogs, and words. Rows are found
 * by their printed order number (`rows/climb.ts`).
 */
export const UNSEEN_PARTS: ConsoleFile['parts'] = {
  action: [{ css: 'button, a, [role="button"]', fixture: 'variants' }],
  modal: [
    { css: '[role="dialog"]', fixture: 'dialog' },
    { css: '[aria-modal="true"]', fixture: 'dialog' },
  ],
  modalTitle: [{ css: 'h1, h2, h3, [class*="title" i]', fixture: 'dialog' }],
  box: [
    { css: 'textarea', fixture: 'dialog' },
    { css: '[contenteditable="true"]', fixture: 'dialog' },
  ],
  toast: [
    { css: '[class*="toast" i], [class*="message" i], [role="alert"], [role="status"]', fixture: 'dialog' },
  ],
  loading: [{ css: '[class*="spin-loading" i], [class*="spin"][class*="ing"]', fixture: 'dialog' }],
};

/** `reply`, `other`: labels of the row's actions; one of them must be there, or a list of orders would look like reviews. */
export function unseenFields(reply: readonly string[], other: readonly string[]): ConsoleFile['fields'] {
  const said = (label: string, value: string) => ({ css: ANY, label, value, fixture: 'variants' });
  return {
    stars: [
      // Not by ★ or "5星": five may be drawn of which the colour alone tells how many count, and a buyer may write it.
      {
        css: '[class*="rate-star-full"], [class*="star"][class*="active"]',
        take: 'count',
        fixture: 'variants',
      },
    ],
    text: [
      {
        css: ':is([class*="comment-content" i], [class*="commentContent"], [class*="review-content" i], [class*="reviewContent"], [class*="comment-text" i], [class*="review-text" i])',
        fixture: 'variants',
      },
    ],
    time: [{ label: '{time}', fixture: 'variants' }],
    reply: [{ css: 'div, p, span', label: '商家回复：{rest}', fixture: 'variants' }],
    replied: [said('已回复', 'yes'), ...reply.map((label) => said(label, 'no'))],
    canReply: [
      ...reply.map((label) => said(label, 'yes')),
      ...['已回复', ...other].map((label) => said(label, 'unknown')),
    ],
  };
}

export const UNSEEN_LABELS: ConsoleFile['labels'] = {
  notAllowed: ['不可回复', '暂不支持回复', '无法回复', '已超过回复期限'],
  cancel: ['取消', '关闭'],
  sent: ['回复成功', '提交成功', '操作成功'],
  empty: ['暂无数据', '暂无评价', '共0条'],
  noText: ['此用户未填写评价内容', '此用户没有填写评价', '该用户未填写评价内容'],
};
