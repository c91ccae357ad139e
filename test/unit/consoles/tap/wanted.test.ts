import { expect, it } from 'vitest';
import { PINDUODUO_TAPS } from '@/lib/consoles/pinduoduo/taps';
import { holdsWords, wantedBy } from '@/lib/consoles/tap/wanted';
import { LIST_PATH, REPLY_PATH } from '../pinduoduo/fixture';

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
  expect(wantedBy(PINDUODUO_TAPS, address, PAGE)?.path ?? null).toBe(path);
});

it("an address that throws when it is read is the page's business", () => {
  const address = {
    toString() {
      throw new Error('of the page');
    },
  };
  expect(wantedBy(PINDUODUO_TAPS, address, PAGE)).toBeNull();
});

it('a rule without a path wants any answer of its hosts that holds its words, and no other', () => {
  const rule = { use: 'list' as const, hosts: [], path: null, words: ['commentId', 'orderId'] };
  const wanted = wantedBy([rule], '/anything/at/all?x=1', PAGE);
  expect(wanted).toMatchObject({ host: 'mms.pinduoduo.com', path: '/anything/at/all' });
  expect(wantedBy([rule], 'https://other.example/anything', PAGE)).toBeNull();
  if (wanted === null) throw new Error('not wanted');
  expect(holdsWords(wanted, '{"commentId":1,"orderId":2}')).toBe(true);
  expect(holdsWords(wanted, '{"commentId":1}')).toBe(false);
});

it('a rule with hosts wants their answers and not those of the page itself', () => {
  const rule = { use: 'list' as const, hosts: ['h5api.m.taobao.com'], path: '/h5/list/1.0/', words: [] };
  expect(wantedBy([rule], '//h5api.m.taobao.com/h5/list/1.0/?t=1', PAGE)?.host).toBe('h5api.m.taobao.com');
  expect(wantedBy([rule], '/h5/list/1.0/', PAGE)).toBeNull();
});
