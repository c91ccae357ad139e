import type { Fen } from '@/lib/review/money';
import type { PromiseType } from './contract';

/** What a broken promise costs by the platform's rule. Amounts in 分. */
export interface Penalty {
  /**
   * `share`: 5 % of what was paid for it, within bounds. `fixed`: it must be honoured, and this much an order besides.
   * `breach`: a breach of service without an amount of its own.
   */
  kind: 'share' | 'fixed' | 'breach';
  low: Fen;
  high: Fen;
  /** The amount in this case; null where the price is not known. */
  amount: Fen | null;
  /** All such orders of one day together cost no more; null = no such bound. */
  perDay: Fen | null;
  basis: string;
  /** The day on which the rule was read. */
  asOf: string;
  /** Whose rule it is: the case's own platform's; false: of Tmall, shown where the platform's own is not known. */
  own: boolean;
}

const LOW = 500;
const HIGH = 5_000;
const PER_DAY = 10_000;
/** 天猫《违背承诺》 notice of 2026-07-29, in force 2026-08-12 (compliance data 2.2.1). */
const BREACH = '天猫/淘宝 违背承诺（2026-08-12 施行）';
const IDLE = '抖店 消极服务';
const READ_ON = '2026-08-22';

const TAOBAO = 'qianniu';
const DOUDIAN = 'doudian';

/**
 * What breaking a promise costs. `paid`: what the order cost, in 分, null = not known (then only the range). null: no rule
 * names a price ("给您答复" is the desk's own word).
 */
export function penaltyFor(type: PromiseType, paid: Fen | null, console: string): Penalty | null {
  if (type === 'answer') return null;
  if (type === 'chat')
    return console === DOUDIAN ? { ...NOTHING, kind: 'breach', basis: IDLE, asOf: READ_ON, own: true } : null;
  const rule = { basis: BREACH, asOf: READ_ON, own: console === TAOBAO };
  if (type === 'price') return { ...NOTHING, kind: 'fixed', low: LOW, high: LOW, amount: LOW, ...rule };
  return {
    kind: 'share',
    low: LOW,
    high: HIGH,
    // Of a gift its own value counts, which nobody told.
    amount: paid === null || type === 'gift' ? null : Math.min(HIGH, Math.max(LOW, Math.round(paid / 20))),
    perDay: type === 'exchange' || type === 'reissue' ? PER_DAY : null,
    ...rule,
  };
}

const NOTHING = { low: 0, high: 0, amount: null, perDay: null };
