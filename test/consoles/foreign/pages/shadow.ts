import { foreignPage } from '../foreign-page.ts';

/** A list in an open shadow root, each row in one of its own; stars have only a label, there is no order number and no clock time. */
export const shadow = foreignPage(
  {
    name: 'shadow',
    url: 'https://desk.songguo.example/reviews',
    title: '松果卖家中心 - 全部评价',
    entry: 'shadow/main.ts',
  },
  {
    rows: (scope) => scope.locator('review-desk review-row'),
    parts: (row) => ({
      time: row.locator('.day'),
      product: row.locator('.goods'),
      order: null,
      stars: row.locator('.stars'),
      price: row.locator('.paid'),
      replyButton: row.getByRole('button', { name: '写回复' }),
    }),
    replyBox: (scope) => scope.locator('review-row textarea'),
    send: (scope) => scope.getByRole('button', { name: '发出' }),
    next: (scope) => scope.getByRole('button', { name: '更后面的' }),
  },
);
