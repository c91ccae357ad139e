import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_FILTER } from '@/components/shell/panel-state';
import type { QueueFilter } from '@/lib/cases/queue';
import {
  changeViews,
  MAX_SAVED,
  movedView,
  readViews,
  renamedView,
  type SavedView,
  sameFilter,
  TooManyViews,
  watchViews,
  withoutView,
  withView,
} from '@/lib/settings/views';

const filter: QueueFilter = {
  view: 'overdue',
  sort: 'price',
  group: 'product',
  ...NO_FILTER,
  search: '漏水',
};
const saved = (name: string, change: Partial<QueueFilter> = {}): SavedView => ({
  id: `id-${name}`,
  name,
  filter: { ...filter, ...change },
});
const [a, b, c] = [saved('甲'), saved('乙'), saved('丙')];
const namesOf = (views: readonly SavedView[]) => views.map(({ name }) => name).join('');

beforeEach(() => {
  fakeBrowser.reset();
  // One panel alone: nobody else is waited for.
  vi.stubGlobal('navigator', { locks: { request: (_: string, change: () => unknown) => change() } });
});

describe('the list', () => {
  it.each<[string, SavedView[], string]>([
    ['a new one stands last', withView([a, b], c), '甲乙丙'],
    [
      'one of the same name is replaced where it stands',
      withView([a, b], { ...saved('甲'), id: 'x' }),
      '甲乙',
    ],
    ['renamed', renamedView([a, b], b.id, '丁'), '甲丁'],
    ['a name is not given twice', renamedView([a, b], b.id, '甲'), '甲乙'],
    ['moved up', movedView([a, b, c], c.id, -1), '甲丙乙'],
    ['moved down', movedView([a, b, c], a.id, 1), '乙甲丙'],
    ['the first goes no higher', movedView([a, b], a.id, -1), '甲乙'],
    ['the last goes no lower', movedView([a, b], b.id, 1), '甲乙'],
    ['one that is gone moves nothing', movedView([a, b], 'gone', 1), '甲乙'],
    ['removed', withoutView([a, b], a.id), '乙'],
  ])('%s', (_name, views, expected) => {
    expect(namesOf(views)).toBe(expected);
  });

  it('keeps the id of the one that is replaced: an open menu still means it', () => {
    expect(withView([a], { ...saved('甲', { search: 'x' }), id: 'other' })[0]).toEqual({
      ...saved('甲', { search: 'x' }),
      id: a.id,
    });
  });
});

describe('stored', () => {
  it('is read as it was written, and other panels hear of it', async () => {
    const heard: string[] = [];
    const stop = watchViews((views) => heard.push(namesOf(views)));
    await changeViews(() => [a, b]);
    await changeViews((views) => withoutView(views, a.id));
    expect(await readViews()).toEqual([b]);
    await vi.waitFor(() => expect(heard).toEqual(['甲乙', '乙']));
    stop();
  });

  it('keeps values that nothing has any more', async () => {
    const gone = saved('旧', { shops: ['doudian:gone'], grades: ['a-grade-of-old'] });
    await changeViews(() => [gone]);
    expect(await readViews()).toEqual([gone]);
  });

  it('takes no more than fifty, no empty name and no unknown view; nothing is changed then', async () => {
    await changeViews(() => [a]);
    const many = Array.from({ length: MAX_SAVED + 1 }, (_, i) => saved(String(i)));
    await expect(changeViews(() => many)).rejects.toThrow(TooManyViews);
    await expect(changeViews(() => [saved(' ')])).rejects.toThrow();
    await expect(changeViews(() => [saved('x'.repeat(31))])).rejects.toThrow();
    expect(await readViews()).toEqual([a]);
  });

  it.each<[string, unknown, number]>([
    ['something else entirely', { views: [] }, 0],
    ['one that cannot be read', [a, { id: 'x', name: 'y', filter: { view: 'nowhere' } }, b, null], 2],
  ])('%s: the others stay', async (_name, value, expected) => {
    await fakeBrowser.storage.local.set({ views: value });
    expect(await readViews()).toHaveLength(expected);
  });
});

it('two filters are the same whatever was chosen first', () => {
  const one = { ...filter, grades: ['safety', 'price'] };
  expect(sameFilter(one, { ...filter, grades: ['price', 'safety'] })).toBe(true);
  expect(sameFilter(one, { ...one, sort: 'newest' })).toBe(false);
  expect(sameFilter(one, { ...one, grades: ['price'] })).toBe(false);
});
