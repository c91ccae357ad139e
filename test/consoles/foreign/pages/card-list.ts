import { foreignPage } from '../foreign-page.ts';

/** Cards of nested blocks with BEM classes; stars are a bar of so many per cent, the reply box is editable markup. */
export const cardList = foreignPage(
  {
    name: 'card-list',
    url: 'https://desk.mianhua.example/reviews',
    title: '棉花店铺助手 - 评价中心',
    entry: 'card-list/main.tsx',
  },
  {
    rows: (scope) => scope.locator('.review-card'),
    parts: (row) => ({
      time: row.locator('.review-card__time'),
      product: row.locator('.review-card__product'),
      order: row.locator('.review-card__order'),
      stars: row.locator('.star-bar'),
      price: row.locator('.review-card__price'),
      replyButton: row.locator('.review-card__reply'),
    }),
    replyBox: (scope) => scope.locator('.reply-editor__field'),
    send: (scope) => scope.locator('.reply-editor__send'),
    next: (scope) => scope.locator('.pager__next'),
  },
);
