import { expect, it } from 'vitest';
import { apply } from '@/lib/cases/apply';
import type { CaseRow } from '@/lib/cases/case';
import { draftInputOf } from '@/lib/cases/draft-input';
import type { CaseEvent } from '@/lib/cases/event';
import { planIntake } from '@/lib/cases/intake';
import { lintContextOf } from '@/lib/cases/lint-context';
import { privateInputOf } from '@/lib/cases/private-input';
import { askedOf, repliesOf } from '@/lib/cases/replies';
import { GRADES } from '@/lib/grading/contract';
import { composeDrafts } from '@/lib/reply/compose';
import { ReplyIndex } from '@/lib/reply/likeness/reply-index';
import { lint } from '@/lib/reply/lint';
import { composePrivate } from '@/lib/reply/private/compose';
import { TONES } from '@/lib/reply/tones';
import type { Review } from '@/lib/review/schema';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import { desk, NOW, review } from '../../support/reviews';

function rowOf(change: Partial<Review>): CaseRow {
  const events = planIntake(null, review(change), desk()).map(
    (body, i): CaseEvent => ({ caseId: 'c', n: i + 1, at: NOW, actor: { kind: 'page' }, ...body }),
  );
  const row = events.reduce<CaseRow | null>(apply, null);
  if (row === null) throw new Error('no case');
  return row;
}

const contextOf = (change: Partial<Review>) => lintContextOf(rowOf(change), DEFAULT_SETTINGS, NOW);

it('knows the platform, the words, the specification and what may be offered', () => {
  const context = contextOf({
    console: 'doudian',
    text: '质量太差，用一次就坏了',
    paid: 8_000,
    append: { text: '还是坏的', at: null },
    product: { id: null, name: '保温杯', sku: '蓝色' },
  });
  expect(context).toMatchObject({
    kind: 'public',
    platform: 'doudian',
    now: NOW,
    role: 'agent',
    facts: { sku: '蓝色', amounts: [8_000, 500], limit: 8_500, review: '质量太差，用一次就坏了\n还是坏的' },
  });
  expect(lint('您买的红色款给您退99元', context).flatMap(({ rule, severity }) => [rule, severity])).toEqual(
    expect.arrayContaining(['R37', 'block', 'R30', 'block', 'R31', 'block']),
  );
});

it('of an order without a price knows no amount, and invents none', () => {
  expect(contextOf({ paid: null }).facts).toMatchObject({ amounts: null, limit: null });
});

it.each(GRADES)('lets our own drafts pass where the supervisor decides about every amount: %s', (grade) => {
  const row = { ...rowOf({ paid: 8_850 }), grade };
  const shop = { ...DEFAULT_SETTINGS, approveAbove: 0 };
  const context = lintContextOf(row, shop, NOW);
  expect(context.facts?.limit).toBe(grade === 'malice' ? null : 0);
  for (const tone of TONES) {
    const asked = { tone, turn: 0, memory: { spent: new Set<string>(), recent: [] } };
    const { drafts } = composeDrafts(draftInputOf(row, { shop, length: 500, now: NOW }, asked));
    expect(drafts.length).toBeGreaterThan(1);
    const input = privateInputOf(row, shop, NOW, NOW + 3_600_000);
    const chat = { ...context, kind: 'private' as const };
    for (const { text } of composePrivate(input, tone, chat)) expect(lint(text, chat), text).toEqual([]);
  }
  // An agent who names one all the same is stopped until the supervisor has decided.
  if (grade !== 'malice')
    expect(lint('这单给您退5元。', { ...context, kind: 'private' })).toContainEqual(
      expect.objectContaining({ rule: 'R31', severity: 'block', supervised: true }),
    );
});

it('knows how near the text is to what was sent to another buyer, and blocks the same on 千牛', () => {
  const text = '杯盖漏水让您失望了，抱歉。我们正在核对出库记录，退换由您选，今天18:00前在订单消息里答复您。';
  const index = new ReplyIndex();
  const sent = { replied: true, text, at: NOW };
  for (const reply of repliesOf({ ...rowOf({ console: 'qianniu', reply: sent }), id: 'other' }))
    index.put(reply);
  const found = (console: Review['console'], said: string) => {
    const row = rowOf({ console });
    const near = index.near(askedOf(row, said, 'public', NOW));
    const context = lintContextOf(row, DEFAULT_SETTINGS, NOW, near);
    return lint(said, context).find(({ rule }) => rule === 'R35');
  };
  expect(found('qianniu', text)).toMatchObject({ severity: 'block', start: 0, end: text.length - 1 });
  expect(found('qianniu', `${text}少的那一件我们先查装箱的录像。`)).toMatchObject({ severity: 'warn' });
  expect(found('qianniu', '外套起球是我们选料不好，对不起，换新或退回都行。')).toBeUndefined();
  // Nobody answered there yet.
  expect(found('doudian', text)).toBeUndefined();
});
