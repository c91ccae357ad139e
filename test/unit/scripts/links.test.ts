import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { inProject } from '@/scripts/lib/paths.mjs';

const docs = readdirSync(inProject('docs')).filter((name) => name.endsWith('.md'));

it.each(['README.md', ...docs.map((name) => `docs/${name}`)])('%s links to what there is', (path) => {
  const text = readFileSync(inProject(path), 'utf8');
  const links = [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, link]) => link ?? '');
  const ours = links.filter((link) => !/^[a-z]+:/.test(link));
  expect(ours.filter((link) => !existsSync(inProject(dirname(path), link)))).toEqual([]);
});

it('the README leads to every page of the docs', () => {
  const text = readFileSync(inProject('README.md'), 'utf8');
  expect(docs.filter((name) => !text.includes(`(docs/${name})`))).toEqual([]);
});
