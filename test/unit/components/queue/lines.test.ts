import fc from 'fast-check';
import { expect, it } from 'vitest';
import { headersBefore, linesOf } from '@/components/queue/lines';
import { grouping } from '@/lib/cases/groups';
import { entry } from '../../../support/entries';
import { atOnce } from '../../../support/steps';

it('without sections the lines are the cases themselves, not a copy', () => {
  const ids = ['a', 'b'];
  expect(linesOf(ids, [])).toBe(ids);
});

it('every case stands in one section, and every line knows its place', () => {
  const keys = fc.constantFrom('', 'pan', 'lid', 'cup');
  fc.assert(
    fc.property(fc.array(keys, { maxLength: 30 }), fc.subarray(['', 'pan', 'lid']), (products, folded) => {
      const all = products.map((product, i) => entry({ id: `c${i}`, product, dueAt: i }));
      const { ids, groups } = atOnce(grouping(all, 'product', new Set(folded)));
      expect(groups.reduce((sum, { size }) => sum + size, 0)).toBe(all.length);
      const shown = all.filter(({ product }) => !folded.includes(product)).map(({ id }) => id);
      expect([...ids].sort()).toEqual(shown.sort());
      const lines = linesOf(ids, groups);
      expect(lines.filter((line) => typeof line === 'string')).toEqual(ids);
      lines.forEach((line, i) => {
        if (typeof line === 'string') expect(ids[i - headersBefore(groups, i)]).toBe(line);
        else expect(groups[headersBefore(groups, i)]).toBe(line);
      });
    }),
  );
});
