import type { IntakeDesk } from '@/lib/cases/desk';
import { DEFAULT_CALENDAR } from '@/lib/deadlines/calendar';
import type { Finding, Grader } from '@/lib/grading/contract';
import { DEFAULT_POLICY } from '@/lib/grading/policy';
import type { Review } from '@/lib/review/schema';

/** Sun 2026-11-22 10:00 in China. */
export const NOW = Date.UTC(2026, 10, 22, 2, 0, 0);

/** A fresh one-star review with everything known. */
export function review(change: Partial<Review> = {}): Review {
  return {
    console: 'pinduoduo',
    shop: '10001',
    id: '900000000000000002',
    orderSn: '261122-100000000000002',
    product: { id: '800000000002', name: '示例收纳盒', sku: '大号' },
    rating: { stars: 1, level: null },
    parts: { logistics: 3, service: 2 },
    text: '收到时盖子裂了，质量太差',
    append: null,
    images: [],
    buyer: '匿***',
    createdAt: NOW - 600_000,
    paid: null,
    reply: { replied: false, text: null, at: null },
    canReply: true,
    report: { state: 'none', label: null },
    readFrom: 'answer',
    ...change,
  };
}

/** A grader that reads one word of the text: enough to steer what a test needs, independent of the real one. */
const stubGrader: Grader = ({ text, append }) => {
  const words = `${text ?? ''}${append ?? ''}`;
  const found = (['logistics', 'quality', 'service'] as const).filter((cause) =>
    words.includes({ logistics: '物流', quality: '质量', service: '客服' }[cause]),
  );
  const finding: Finding = {
    sentiment: words === '' ? null : found.length > 0 ? 'negative' : 'positive',
    causes: found,
    primary: found[0] ?? null,
    risks: words.includes('过敏') ? ['safety'] : [],
    malice: words.includes('不给钱就差评') ? ['extortion'] : [],
    sarcasm: false,
    confidence: null,
    reasons: [],
    by: 'stub',
  };
  return finding;
};

export function desk(change: Partial<IntakeDesk> = {}): IntakeDesk {
  return {
    now: NOW,
    policy: DEFAULT_POLICY,
    calendar: DEFAULT_CALENDAR,
    backlogAfterHours: 72,
    grader: stubGrader,
    platformOf: () => ({ replyDays: null, complaintDays: null }),
    ...change,
  };
}
