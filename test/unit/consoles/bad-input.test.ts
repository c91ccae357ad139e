// @vitest-environment happy-dom
/** What no page should say, said by every console: nothing of it becomes a fact. */
import { describe, expect, it } from 'vitest';
import type { Hooks } from '@/lib/consoles/adapter';
import { DOUDIAN_HOOKS } from '@/lib/consoles/doudian';
import { JINGDONG_HOOKS } from '@/lib/consoles/jingdong';
import { KUAISHOU_HOOKS } from '@/lib/consoles/kuaishou';
import { PINDUODUO_HOOKS } from '@/lib/consoles/pinduoduo';
import { QIANNIU_HOOKS } from '@/lib/consoles/qianniu';
import { shippedFile } from '@/lib/consoles/registry';
import { XIAOHONGSHU_HOOKS } from '@/lib/consoles/xiaohongshu';
import { consoleKit } from './kit';

type Json = Record<string, unknown>;

interface Kind {
  id: string;
  hooks: Hooks;
  list: string;
  /** Keys of the review's time and of its rating, in the answer. */
  time: string;
  ratings: readonly string[];
}

const KINDS: readonly Kind[] = [
  {
    id: 'qianniu',
    hooks: QIANNIU_HOOKS,
    list: 'list.json',
    time: 'date',
    ratings: ['status', 'appendRateStatus'],
  },
  {
    id: 'pinduoduo',
    hooks: PINDUODUO_HOOKS,
    list: 'wrapped.json',
    time: 'createTime',
    ratings: ['descScore'],
  },
  {
    id: 'doudian',
    hooks: DOUDIAN_HOOKS,
    list: 'list.json',
    time: 'comment_time',
    ratings: ['rank', 'rank_product'],
  },
  {
    id: 'xiaohongshu',
    hooks: XIAOHONGSHU_HOOKS,
    list: 'list.json',
    time: 'create_time',
    ratings: ['sku_score'],
  },
  { id: 'kuaishou', hooks: KUAISHOU_HOOKS, list: 'list.json', time: 'createTime', ratings: ['qualityScore'] },
  { id: 'jingdong', hooks: JINGDONG_HOOKS, list: 'console.json', time: 'creationTime', ratings: ['score'] },
];

function kitOf({ id, hooks }: Kind) {
  const file = shippedFile(id);
  const tap = file?.answers?.taps.find(({ use }) => use === 'list');
  if (file === null || tap === undefined) throw new Error(`${id} reads no list`);
  return consoleKit(file, hooks, tap.hosts[0] ?? new URL(file.origins[0] ?? '').host, tap.path ?? '/any');
}

/** The answer with every value of a key changed, by how often the key has come before. */
function withKey(text: string, wanted: string, change: (value: unknown, at: number) => unknown): string {
  let seen = 0;
  return JSON.stringify(JSON.parse(text), (key, value: unknown) =>
    key === wanted ? change(value, seen++) : value,
  );
}

const inOtherUnit = (value: unknown): unknown => {
  if (typeof value !== 'number') return value;
  return value > 100_000_000_000 ? Math.floor(value / 1000) : value * 1000;
};

describe.each(KINDS.map((kind) => [kind.id, kind] as const))('%s', (_id, kind) => {
  const kit = kitOf(kind);
  const text = kit.text(kind.list);
  const { reviews } = kit.answer(kind.list);
  const times = (answer: string) => kit.answerOf(answer)?.reviews.map(({ createdAt }) => createdAt);

  it('seconds and milliseconds in one list are told apart row by row', () => {
    const numbers = kind.id === 'jingdong' ? withKey(text, kind.time, (_, at) => 1_788_000_000 + at) : text;
    const mixed = withKey(numbers, kind.time, (value, at) => (at % 2 === 0 ? inOtherUnit(value) : value));
    expect(mixed).not.toBe(JSON.stringify(JSON.parse(numbers)));
    expect(times(mixed)).toEqual(times(numbers));
    expect(times(mixed)).not.toContain(null);
  });

  it.each([0, 6, -1, '五', 99, 'NaN', null, true, {}])('a rating of %j is not known', (rating) => {
    const read = kit.answerOf(kind.ratings.reduce((all, key) => withKey(all, key, () => rating), text));
    expect(read?.reviews.map(({ id }) => id)).toEqual(reviews.map(({ id }) => id));
    for (const review of read?.reviews ?? []) expect(review.rating.stars).toBeNull();
    // The platform's own word for it is another field in 抖店, and stays.
    if (kind.id !== 'doudian')
      for (const review of read?.reviews ?? []) expect(review.rating.level).toBeNull();
  });

  it('a list of orders that has the words of its rule makes no review', () => {
    const words = ['commentId', 'commentGuid', 'guid', 'content', 'score', 'qualityScore', 'orderId', 'rder'];
    const orders = ['1', '2'].map(
      (n): Json => ({ orderId: `26000000000${n}`, remark: words.join(' '), amount: 1 }),
    );
    const envelope = { success: true, errorCode: 1_000_000, code: 0, result: 1, ret: ['SUCCESS::'] };
    for (const data of [{ list: orders }, { hint: words }, { note: JSON.stringify(orders) }])
      expect(kit.answerOf(JSON.stringify({ ...envelope, data }))?.reviews ?? []).toEqual([]);
  });
});

describe('rows', () => {
  it.each([
    ['doudian', 'rows'],
    ['jingdong', 'rows'],
  ])('%s: six stars are no stars', (id, name) => {
    const kind = KINDS.find((one) => one.id === id);
    if (kind === undefined) throw new Error(id);
    const kit = kitOf(kind);
    const page = kit.page(name);
    page.body.innerHTML = page.body.innerHTML.replaceAll('★★★★★', '★★★★★★');
    const reading = kit.adapter.readRows(page);
    const stars = reading.kind === 'rows' ? reading.rows.map(({ review }) => review.rating.stars) : [];
    expect(stars.length).toBeGreaterThan(1);
    expect(stars).toContain(null);
    expect(stars).not.toContain(5);
  });
});
