import { expect, it } from 'vitest';
import { isOwn, isReviewPage } from '@/lib/consoles/address';
import { JINGDONG } from '@/lib/consoles/jingdong/file';

const FRAME = 'https://reviews-jdm.jd.com';

it.each([
  ['the console itself', 'https://shop.jd.com', null, true],
  ['the console in a frame of anybody', 'https://shop.jd.com', 'https://www.jd.com', true],
  ['an application in a frame of the console', FRAME, 'https://shop.jd.com', true],
  ['an application by itself', FRAME, null, false],
  ['a buyer’s page', 'https://item.jd.com', null, false],
  ['a buyer’s page in a frame of another', 'https://item.jd.com', 'https://www.jd.com', false],
  ['another platform in a frame of the console', 'https://example.com', 'https://shop.jd.com', false],
])('%s is the console’s: %s in %s', (_, origin, top, own) => {
  expect(isOwn(JINGDONG, origin, top)).toBe(own);
});

it('a frame may hold the list', () => {
  expect(isReviewPage(JINGDONG, new URL(`${FRAME}/comment/list`))).toBe('maybe');
  expect(isReviewPage(JINGDONG, new URL('https://example.com/comment/list'))).toBe('no');
});
