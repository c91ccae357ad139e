/** The checkers themselves, on small violating samples: a checker that finds nothing anywhere is no checker. */
import { describe, expect, it } from 'vitest';
import { heavyChains } from './closure';
import { importsOf } from './imports';
import { impurities } from './purity';
import { brokenDirections, brokenScreens } from './rooms';

const source = (path: string, text: string) => ({ path, text });

it('imports: static, re-exported, dynamic and relative ones, and which of them are erased', () => {
  const text = `
    import type { A } from '@/lib/a/a';
    import { type B, c } from './c';
    import { type D } from '../d';
    import 'side';
    export { e } from 'e';
    export type { F } from 'f';
    export * from './all';
    const later = () => import('@/lib/late');
    // import { no } from 'comment'
    const text = "import { no } from 'string'";
  `;
  expect(importsOf(source('lib/x/y.ts', text))).toEqual([
    { target: 'lib/a/a', atRunTime: false },
    { target: 'lib/x/c', atRunTime: true },
    { target: 'lib/d', atRunTime: false },
    { target: 'side', atRunTime: true },
    { target: 'e', atRunTime: true },
    { target: 'f', atRunTime: false },
    { target: 'lib/x/all', atRunTime: true },
    { target: 'lib/late', atRunTime: true },
  ]);
});

describe('room table', () => {
  it.each([
    ['lib/review/a.ts', `import { grade } from '@/lib/grading/grade';`],
    ['lib/review/a.ts', `import type { Grade } from '@/lib/grading/contract';`],
    ['lib/grading/a.ts', `import { db } from '../store/db';`],
    ['lib/deadlines/a.ts', `import { DEFAULT_POLICY } from '@/lib/grading/policy';`],
    ['lib/cases/a.ts', `import Dexie from 'dexie';`],
    ['lib/cases/a.ts', `import { browser } from 'wxt/browser';`],
    ['lib/reply/a.tsx', `import { useState } from 'react';`],
    ['lib/reply/a.ts', `export { Button } from '@/components/ui/button';`],
    ['lib/insights/a.ts', `const x = () => import('@/lib/store/db');`],
    ['lib/consoles/pdd/a.ts', `import { z } from 'zod';`],
    ['lib/consoles/pdd/a.ts', `import type { Grade } from '@/lib/grading/contract';`],
    ['lib/insertion/a.ts', `import { comparable } from '@/lib/review/text';`],
    ['lib/alerts/a.ts', `import Dexie from 'dexie';`],
    ['lib/messages.ts', `import { sightingSchema } from '@/lib/wire';`],
    ['lib/utils/a.ts', ''],
  ])('refuses in %s: %s', (path, text) => {
    expect(brokenDirections(source(path, text))).toHaveLength(1);
  });

  it.each([
    ['lib/grading/a.ts', `import { DAY } from '@/lib/review/time'; import { z } from 'zod'; import './b';`],
    ['lib/deadlines/a.ts', `import type { GradeRule } from '@/lib/grading/policy';`],
    ['lib/store/a.ts', `import Dexie from 'dexie'; import { apply } from '@/lib/cases/apply';`],
    ['lib/messages.ts', `import type { Sighting } from '@/lib/wire';`],
  ])('allows in %s: %s', (path, text) => {
    expect(brokenDirections(source(path, text))).toEqual([]);
  });
});

it.each([
  ['components/ui/a.tsx', `import { yuan } from '@/lib/review/money';`],
  ['components/ui/a.tsx', `import { CaseCard } from '../cases/card';`],
  ['components/cases/a.tsx', `import { liveQuery } from 'dexie';`],
  ['entrypoints/background/index.ts', `import Dexie from 'dexie';`],
])('screens: refuses in %s: %s', (path, text) => {
  expect(brokenScreens(source(path, text))).toHaveLength(1);
});

describe('code in the page', () => {
  const schema = source('lib/review/schema.ts', `import { z } from 'zod';`);

  it('is followed through files that are fine by themselves', () => {
    const chain = heavyChains([
      source('entrypoints/tap.content.ts', `import { read } from '@/lib/review';`),
      source('lib/review/index.ts', `export { read } from './read';`),
      source('lib/review/read.ts', `import { reviewSchema } from './schema';`),
      schema,
    ]);
    expect(chain).toEqual([
      'entrypoints/tap.content.ts → lib/review/index.ts → lib/review/read.ts → lib/review/schema.ts → zod',
    ]);
  });

  it('may know the types, and the worker may use everything', () => {
    const light = [
      source('entrypoints/pdd.content/index.ts', `import type { Review } from '@/lib/review/schema';`),
      source('entrypoints/background/index.ts', `import { reviewSchema } from '@/lib/review/schema';`),
      schema,
    ];
    expect(heavyChains(light)).toEqual([]);
  });

  it('reaches no store', () => {
    const heavy = [source('lib/consoles/pdd/a.ts', `import { db } from '@/lib/store/db';`)];
    expect(heavyChains(heavy)).toHaveLength(1);
  });
});

describe('purity', () => {
  it.each([
    'const t = Date.now();',
    'const t = new Date();',
    'const r = Math.random();',
    'document.title = "";',
    'browser.runtime.id;',
    'void fetch("/");',
    'setTimeout(() => {}, 1);',
  ])('finds %s', (text) => {
    expect(impurities(source('lib/cases/a.ts', text))).toHaveLength(1);
  });

  it('lets pass what follows from the arguments', () => {
    const text =
      'const at = (ms: number) => new Date(ms); const window = { open: 1 }; // Date.now()\nwindow.open;';
    expect(impurities(source('lib/cases/a.ts', text))).toEqual([]);
  });
});
