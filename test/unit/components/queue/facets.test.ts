// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { facetsOf, toggled, valuesOf } from '@/components/queue/facets';
import { NO_FILTER } from '@/components/shell/panel-state';
import { placesOf } from '@/components/shell/places';
import type { FacetName, QueueFilter } from '@/lib/cases/queue';

vi.mock('#i18n', () => ({
  i18n: { t: (key: string, values?: unknown[]) => [key, ...(values ?? [])].join(' ') },
}));
document.documentElement.lang = 'zh-CN';

const places = placesOf({ files: {}, confirmed: {}, shops: { 'pinduoduo:10001': '青禾' } });
const none: QueueFilter = { view: 'active', sort: 'deadline', group: 'none', ...NO_FILTER };

function offered(name: FacetName, counts: Record<string, number>, filter = none): string[] {
  const facet = facetsOf(places).find((one) => one.name === name);
  return facet === undefined ? [] : valuesOf(facet, new Map(Object.entries(counts)), filter);
}

describe('what a facet offers', () => {
  it.each<[string, FacetName, Record<string, number>, QueueFilter, string[]]>([
    ['one console filters nothing', 'consoles', { pinduoduo: 3 }, none, []],
    [
      'one that is chosen can be taken back',
      'consoles',
      { pinduoduo: 3 },
      { ...none, consoles: ['pinduoduo'] },
      ['pinduoduo'],
    ],
    [
      'what is chosen stays although nothing is left',
      'consoles',
      { pinduoduo: 3 },
      { ...none, consoles: ['doudian'] },
      ['doudian', 'pinduoduo'],
    ],
    [
      'shops by console and name, not known last',
      'shops',
      { '': 9, 'qianniu:5': 1, 'pinduoduo:10001': 2 },
      none,
      ['pinduoduo:10001', 'qianniu:5', ''],
    ],
    [
      'grades by gravity, whatever their number',
      'grades',
      { price: 9, safety: 1 },
      none,
      ['safety', 'price'],
    ],
  ])('%s', (_name, facet, counts, filter, expected) => {
    expect(offered(facet, counts, filter)).toEqual(expected);
  });
});

it('a value is turned on and off', () => {
  const on = { ...none, ...toggled(none, 'consoles', 'doudian') };
  expect(on.consoles).toEqual(['doudian']);
  expect(toggled(on, 'consoles', 'doudian')).toEqual({ consoles: [] });
});

describe('a place in short', () => {
  it.each([
    [{ console: 'pinduoduo', shop: '10001' }, '拼多多 · 青禾'],
    [{ console: 'pinduoduo', shop: '123456789' }, '拼多多 · consoles.shop 56789'],
    [{ console: 'pinduoduo', shop: null }, '拼多多'],
    [{ console: 'import', shop: null }, 'consoles.import'],
    // Its file was removed, its cases stay.
    [{ console: 'taught-gone', shop: null }, 'taught-gone'],
  ])('%o: %s', (review, expected) => {
    expect(places.of(review)).toBe(expected);
  });
});
