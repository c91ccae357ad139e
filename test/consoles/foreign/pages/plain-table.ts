import { foreignPage } from '../foreign-page.ts';

/** A table without any class, id or data attribute; the reply box opens in a row of its own. */
export const plainTable = foreignPage(
  {
    name: 'plain-table',
    url: 'https://desk.zhuxin.example/reviews',
    title: '竹心商城后台 - 买家评价',
    entry: 'plain-table/main.ts',
  },
  {
    rows: (scope) => scope.locator('tbody > tr'),
    parts: (row) => ({
      time: row.locator('td').nth(0),
      product: row.locator('td').nth(2),
      order: row.locator('td').nth(3),
      stars: row.locator('td').nth(4),
      price: row.locator('td').nth(6),
      replyButton: row.getByRole('button', { name: '回复', exact: true }),
    }),
    replyBox: (scope) => scope.locator('textarea'),
    send: (scope) => scope.getByRole('button', { name: '提交' }),
    next: (scope) => scope.getByRole('link', { name: '下一页' }),
  },
);
