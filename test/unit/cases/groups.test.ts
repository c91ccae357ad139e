import { describe, expect, it } from 'vitest';
import { collapsedNear, type Grouping, groupAt, grouping } from '@/lib/cases/groups';
import type { QueueEntry } from '@/lib/cases/queue';
import { entry } from '../../support/entries';
import { atOnce } from '../../support/steps';

const list = [
  entry({ id: 'a', product: 'pan', dueAt: 1 }),
  entry({ id: 'b', product: 'lid', dueAt: 2 }),
  entry({ id: 'c', product: 'pan', dueAt: 3 }),
  entry({ id: 'd', product: '', dueAt: 4 }),
];
const none: ReadonlySet<string> = new Set();
const grouped = (all: readonly QueueEntry[], by: Exclude<Grouping, 'none'>, collapsed: ReadonlySet<string>) =>
  atOnce(grouping(all, by, collapsed));

describe('sections', () => {
  it('stand in the order of their first cases, each with its number and first deadline', () => {
    const { ids, groups } = grouped(list, 'product', none);
    expect(ids).toEqual(['a', 'c', 'b', 'd']);
    expect(groups.map(({ key, size, dueAt, at }) => [key, size, dueAt, at])).toEqual([
      ['pan', 2, 1, 0],
      ['lid', 1, 2, 2],
      ['', 1, 4, 3],
    ]);
  });

  it('tell the first deadline although the list is sorted by something else', () => {
    const { groups } = grouped([...list].reverse(), 'product', none);
    expect(groups.find(({ key }) => key === 'pan')).toMatchObject({ sample: 'c', dueAt: 1 });
  });

  it('tell no deadline where none runs', () => {
    const { groups } = grouped([entry({ lane: 'done', order: 'x', dueAt: 5 })], 'order', none);
    expect(groups).toMatchObject([{ key: 'x', dueAt: null }]);
  });

  it('that are collapsed show none of their cases', () => {
    const { ids, groups } = grouped(list, 'product', new Set(['pan']));
    expect(ids).toEqual(['b', 'd']);
    expect(groups.map(({ at, collapsed }) => [at, collapsed])).toEqual([
      [0, true],
      [0, false],
      [1, false],
    ]);
    expect(groupAt(groups, 0)?.key).toBe('lid');
    expect(collapsedNear(groups, 0)?.key).toBe('pan');
  });

  it('are opened again: the one over the case first, else one under it', () => {
    const { groups } = grouped(list, 'product', new Set(['pan', '']));
    expect(collapsedNear(groups, 0)?.key).toBe('pan');
    const { groups: last } = grouped(list, 'product', new Set(['']));
    expect(collapsedNear(last, 0)?.key).toBe('');
    expect(collapsedNear(grouped(list, 'product', none).groups, 0)).toBeNull();
  });
});
