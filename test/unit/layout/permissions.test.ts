import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import config from '@/wxt.config';

/** First cells in code marks of the table under the heading with 权限. */
function documented(readme: string): string[] {
  const section = /^#+ [^\n]*权限[^\n]*\n([\s\S]*?)(?=^#|$(?![\s\S]))/m.exec(readme)?.[1] ?? '';
  return [...section.matchAll(/^\| *`([^`]+)`/gm)].map((row) => row[1] ?? '').sort();
}

function asked(): string[] {
  const { manifest } = config;
  if (typeof manifest !== 'object' || manifest instanceof Promise) throw new Error('manifest is computed');
  const listed = [
    ...(manifest.permissions ?? []),
    ...(manifest.host_permissions ?? []),
    ...(manifest.optional_host_permissions ?? []),
  ];
  // WXT adds this one by itself for the entrypoint.
  const panel = existsSync('entrypoints/sidepanel') ? ['sidePanel'] : [];
  return [...listed, ...panel].sort();
}

it('every permission that is asked for is explained in the README, and no other', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(documented(readme)).toEqual(asked());
});

it('the table is read row by row, to the next heading', () => {
  const readme =
    '# a\n| `no` | x |\n## 权限 Permissions\n\n| a | b |\n|---|---|\n| `b` | x |\n| `a` | x |\n## c\n| `no` |\n';
  expect(documented(readme)).toEqual(['a', 'b']);
  expect(documented('# 权限\n| `z` | x')).toEqual(['z']);
});
