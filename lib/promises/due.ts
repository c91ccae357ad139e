import { DAY, HOUR, MINUTE } from '@/lib/review/time';
import type { PromiseType } from './contract';

/**
 * How long a promise without a time of its own may take, in ms (compliance data 2.2.1). The rule's own: `reissue` 24 h after
 * agreeing, `exchange` 48 h after the return arrives, which no page tells us, so from the sending on. The other figures are
 * the desk's, where the rule says "as said" or "as agreed"; all can be changed when the promise is confirmed.
 */
export const WITHIN: Readonly<Record<PromiseType, number>> = {
  logistics: 48 * HOUR,
  exchange: 48 * HOUR,
  repair: 7 * DAY,
  gift: 48 * HOUR,
  price: 24 * HOUR,
  reissue: 24 * HOUR,
  service: 24 * HOUR,
  answer: 24 * HOUR,
  chat: 30 * MINUTE,
};
