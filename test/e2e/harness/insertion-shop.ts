import type { ReplicaOptions } from '../../consoles/pinduoduo/server';
import type { ConsolePage } from './console-page';
import { reviewsOf } from './reviews';

export const OURS = '袖口开线，起球也厉害';
export const OTHER = '色差太大，和图片不一样';
export const CLOSED = '用两天就坏了，没人管';
export const ANSWERED = '瓶盖没拧紧漏了一半';

/** A shop with one review of each kind. */
export const shopWith = ({ page, answers }: ReplicaOptions = {}): ReplicaOptions => ({
  reviews: reviewsOf([
    { comment: OURS },
    { comment: OTHER },
    { comment: CLOSED, open: false },
    { comment: ANSWERED, reply: { text: '您好，已为您登记。', at: Math.floor(Date.now() / 1000) - 60 } },
  ]),
  ...(page ? { page } : {}),
  ...(answers ? { answers } : {}),
});

export const clipboardOf = (shop: ConsolePage): Promise<string> =>
  shop.page.evaluate(() => navigator.clipboard.readText());
