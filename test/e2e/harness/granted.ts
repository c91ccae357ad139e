import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtCopy } from './built-copy';
import { test as base } from './fixtures';
import { launch } from './launch';

/**
 * The built extension as it is once the user has allowed these origins: nobody can press the browser's own prompt in a
 * test, so the copy's manifest grants what the prompt would. Returns its folder; remove it afterwards.
 */
async function grantedCopy(patterns: readonly string[]): Promise<string> {
  const folder = await builtCopy();
  const path = join(folder, 'manifest.json');
  const manifest: { host_permissions?: string[] } = JSON.parse(await readFile(path, 'utf8'));
  manifest.host_permissions = [...(manifest.host_permissions ?? []), ...patterns];
  await writeFile(path, JSON.stringify(manifest));
  return folder;
}

/** `test` in a browser where these origins are allowed. `args`: further switches, asked for when the browser starts. */
export const grantedTo = (patterns: readonly string[], args: () => string[] = () => []) =>
  base.extend({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a destructured first argument.
    browserUnderTest: async ({}, use) => {
      const extension = await grantedCopy(patterns);
      const launched = await launch({ extension, args: args() });
      await use(launched);
      await launched.close();
      await rm(extension, { recursive: true, force: true });
    },
  });

/** `test` in a browser where the origins of all foreign pages are allowed. */
export const test = grantedTo(['https://*.example/*']);
