import { expect, it } from 'vitest';
import { LIST_PATH, REPLY_PATH } from '@/lib/consoles/pinduoduo/paths';
import { tappedPath } from '@/lib/consoles/tap/path';

const PAGE = 'https://mms.pinduoduo.com/goods/evaluation/index';

it.each([
  ['/saturn/reviews/list', LIST_PATH],
  ['https://mms.pinduoduo.com/saturn/reviews/list?x=1#y', LIST_PATH],
  [new URL('/saturn/review/reply/submit', PAGE), REPLY_PATH],
  ['/saturn/reviews/list/more', null],
  ['/saturn/reviews/type/agg', null],
  ['https://other.example/saturn/reviews/list', null],
  ['/x?next=/saturn/reviews/list', null],
  ['http://[/saturn/reviews/list', null],
  [undefined, null],
])('%s → %s', (address, path) => {
  expect(tappedPath(address, [LIST_PATH, REPLY_PATH], PAGE)).toBe(path);
});

it("an address that throws when it is read is the page's business", () => {
  const address = {
    toString() {
      throw new Error('of the page');
    },
  };
  expect(tappedPath(address, [LIST_PATH], PAGE)).toBeNull();
});
