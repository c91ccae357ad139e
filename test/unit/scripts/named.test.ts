import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inProject } from '@/scripts/lib/paths.mjs';

const read = (...path: string[]) => readFileSync(inProject(...path), 'utf8');
const docs = readdirSync(inProject('docs')).filter((name) => name.endsWith('.md'));
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

it.each(['README.md', ...docs.map((name) => `docs/${name}`)])(
  '%s names only commands that there are',
  (path) => {
    const named = [...read(path).matchAll(/npm run (?:-s )?([a-z][a-z:-]*)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  },
);
