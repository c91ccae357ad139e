import { describe, expect, it } from 'vitest';
import { heavyChains } from './closure';
import { parse } from './imports';
import { impurities } from './purity';
import { brokenDirections, brokenScreens, isPure } from './rooms';
import { CODE, sourcesIn } from './sources';

const MAX_LINES = 300;

const lib = sourcesIn('lib', CODE);
const components = sourcesIn('components', CODE);
const entrypoints = sourcesIn('entrypoints', CODE);

it('finds the sources, so that the tests below cannot pass on nothing', () => {
  expect(lib.length).toBeGreaterThan(10);
  expect(components.length).toBeGreaterThan(0);
  expect(entrypoints.length).toBeGreaterThan(0);
});

describe('imports', () => {
  it('follow the room table', () => {
    expect(lib.flatMap(brokenDirections)).toEqual([]);
  });

  it('of components and entrypoints keep ui free of the product and Dexie in lib/store', () => {
    expect([...components, ...entrypoints].flatMap(brokenScreens)).toEqual([]);
  });

  it('of code in the page lead to no store, zod or React at run time', () => {
    expect(heavyChains([...lib, ...components, ...entrypoints])).toEqual([]);
  });
});

it('pure rooms take time and chance as arguments and touch no browser', () => {
  expect(lib.filter(({ path }) => isPure(path)).flatMap(impurities)).toEqual([]);
});

it('lib and components have no default exports', () => {
  const withDefault = [...lib, ...components].filter((source) =>
    parse(source).module.staticExports.some(({ entries }) =>
      entries.some(({ exportName }) => exportName.kind === 'Default'),
    ),
  );
  expect(withDefault.map(({ path }) => path)).toEqual([]);
});

it(`no file is longer than ${MAX_LINES} lines, but for tables that say on the first line "Data table"`, () => {
  const all = ['lib', 'components', 'entrypoints', 'scripts', 'test'].flatMap((folder) =>
    sourcesIn(folder, [...CODE, '.mjs', '.css']),
  );
  const long = all.filter(
    ({ text }) => text.trimEnd().split('\n').length > MAX_LINES && !/^.*Data table/.test(text),
  );
  expect(long.map(({ path }) => path)).toEqual([]);
});
