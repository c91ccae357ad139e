import { foreignPage } from '../foreign-page.ts';

/** A list of Arco Design with metas and actions; stars are icons told apart by class, the reply is in a drawer. */
export const arcoList = foreignPage(
  {
    name: 'arco-list',
    url: 'https://desk.qingshi.example/reviews',
    title: '青石出海后台 - 用户评论',
    entry: 'arco-list/main.ts',
  },
  {
    rows: (scope) => scope.locator('.arco-list-item'),
    parts: (row) => ({
      time: row.locator('time'),
      product: row.locator('.review-line .arco-link'),
      order: row.locator('.review-line > span').nth(0),
      stars: row.locator('.arco-rate'),
      price: row.locator('.review-line > span').nth(1),
      replyButton: row.getByText('回 复', { exact: true }),
    }),
    replyBox: (scope) => scope.locator('.arco-drawer textarea'),
    send: (scope) => scope.locator('.arco-drawer').getByRole('button', { name: '发送' }),
    next: (scope) => scope.locator('.arco-pagination-item-next'),
  },
);
