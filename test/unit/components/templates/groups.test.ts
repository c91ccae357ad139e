import { describe, expect, it } from 'vitest';
import { groupsFor, type Occasion } from '@/components/templates/groups';
import { NO_LIBRARY_FILTER, passes } from '@/components/templates/library-filter';
import type { Entry, Library } from '@/components/templates/use-library';
import type { TemplateMark } from '@/lib/store/template-marks';
import type { Template } from '@/lib/templates/contract';

const entry = (id: string, change: Partial<Template> = {}, own = false): Entry => ({
  template: {
    id,
    title: id,
    text: '您好',
    grades: [],
    consoles: [],
    tone: 'sincere',
    kind: 'public',
    version: 1,
    updatedAt: 0,
    ...change,
  },
  own,
  origin: null,
});
const library = (entries: Entry[], marks: Record<string, Partial<TemplateMark>> = {}): Library => ({
  entries,
  byId: new Map(entries.map((one) => [one.template.id, one])),
  marks: new Map(
    Object.entries(marks).map(([id, mark]) => [id, { id, favourite: false, usedAt: null, uses: 0, ...mark }]),
  ),
});
const occasion: Occasion = { grade: 'logistics', console: 'doudian', kind: 'public', tone: 'warm' };
const named = (lib: Library): Record<string, string[]> =>
  Object.fromEntries(
    groupsFor(lib, occasion).map(({ name, entries }) => [name, entries.map(({ template }) => template.id)]),
  );

describe('the list before anything is typed', () => {
  it('has what fits this cause on this console first, the best of them at the top', () => {
    const entries = [
      entry('other-cause', { grades: ['size'] }),
      entry('other-console', { grades: ['logistics'], consoles: ['jingdong'] }),
      entry('fits', { grades: ['logistics'] }),
      entry('fits-tone', { grades: ['logistics'], tone: 'warm' }),
      entry('fits-console', { grades: ['logistics', 'size'], consoles: ['doudian'], tone: 'warm' }),
      entry('any'),
      entry('chat', { grades: ['logistics'], kind: 'private' }),
    ];
    expect(named(library(entries))).toEqual({
      fits: ['fits-console', 'fits-tone', 'fits'],
      others: ['any', 'other-cause', 'other-console'],
    });
  });

  it('has each template once, whatever groups it belongs to', () => {
    const entries = ['a', 'b', 'c', 'd'].map((id) => entry(id, id === 'a' ? { grades: ['logistics'] } : {}));
    const marks = {
      a: { usedAt: 9, favourite: true },
      b: { usedAt: 5, favourite: true },
      c: { usedAt: 7 },
      d: { favourite: true },
    };
    expect(named(library(entries, marks))).toEqual({ fits: ['a'], recent: ['c', 'b'], favourites: ['d'] });
  });

  it('offers as many that fit as there are digits, favourites and much used ones first', () => {
    const entries = Array.from({ length: 30 }, (_, i) => entry(`t${i}`, { grades: ['logistics'] }));
    const groups = named(library(entries, { t20: { favourite: true }, t25: { uses: 3 } }));
    expect(groups.fits).toHaveLength(9);
    expect(groups.fits?.slice(0, 3)).toEqual(['t20', 't25', 't0']);
    expect(groups.others).toHaveLength(21);
  });
});

describe('the filter of the page', () => {
  const marks = library([], { a: { favourite: true } }).marks;
  it.each([
    [{ grade: 'size' as const }, { grades: ['logistics' as const] }, false],
    [{ grade: 'size' as const }, {}, true],
    [{ console: 'doudian' }, { consoles: ['jingdong'] }, false],
    [{ console: 'doudian' }, {}, true],
    [{ tone: 'warm' as const }, {}, false],
    [{ kind: 'private' as const }, {}, false],
    [{ from: 'ours' as const }, {}, false],
    [{ from: 'own' as const }, {}, true],
    [{ favourite: true }, {}, true],
  ])('%j lets %j through: %s', (filter, change, through) => {
    expect(passes(entry('a', change, true), { ...NO_LIBRARY_FILTER, ...filter }, marks)).toBe(through);
  });
});
