import { foreignPage } from '../foreign-page.ts';

/** A page whose every class is a hash of its build, without labels; one clicks a `div` to reply, in a panel at the end of the body. */
export const hashed = foreignPage(
  {
    name: 'hashed',
    url: 'https://desk.yunque.example/reviews',
    title: '云雀工作台 - 买家怎么说',
    entry: 'hashed/main.tsx',
  },
  {
    rows: (scope) => scope.locator('#root > div > div:nth-child(2) > div'),
    parts: (row) => ({
      time: row.locator(':scope > div').nth(2).locator('div').nth(0),
      product: row.locator(':scope > div').nth(0).locator('div').nth(0),
      order: row.locator(':scope > div').nth(0).locator('div').nth(2),
      stars: row.locator(':scope > div').nth(1).locator(':scope > span'),
      price: null,
      replyButton: row.getByText('答复', { exact: true }),
    }),
    replyBox: (scope) => scope.locator('textarea'),
    send: (scope) => scope.getByRole('button', { name: '确认' }),
    next: (scope) => scope.locator('button:disabled + button'),
  },
);
