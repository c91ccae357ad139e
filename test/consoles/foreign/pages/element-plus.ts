import { foreignPage } from '../foreign-page.ts';

/** A table of Element Plus with its rate, its pagination, and the reply in its dialog. */
export const elementPlus = foreignPage(
  {
    name: 'element-plus',
    url: 'https://desk.lanting.example/reviews',
    title: '兰亭商家平台 - 商品评价',
    entry: 'element-plus/main.ts',
  },
  {
    rows: (scope) => scope.locator('.el-table__row'),
    parts: (row) => ({
      time: row.locator('td').nth(3).locator('.cell'),
      product: row.locator('.goods'),
      order: row.locator('.value'),
      stars: row.locator('.el-rate'),
      price: row.locator('td').nth(2).locator('.cell'),
      replyButton: row.getByRole('button', { name: '回复' }),
    }),
    replyBox: (scope) => scope.locator('.el-dialog textarea'),
    send: (scope) => scope.locator('.el-dialog').getByRole('button', { name: '确 定' }),
    next: (scope) => scope.locator('.el-pagination .btn-next'),
  },
);
