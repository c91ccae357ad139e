import { globSync, readdirSync, readFileSync } from 'node:fs';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, it } from 'vitest';

const FOLDER = 'lib/locales';

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yml'));

/** Key, kind and number of slots of each message: what a translation must share with the others. */
async function shapeOf(file: string): Promise<string[]> {
  const messages = await parseMessagesFile(`${FOLDER}/${file}`);
  return messages.map(({ key, type, substitutions }) => `${key} ${type} ${substitutions}`).sort();
}

it('there are the two languages', () => {
  expect(files.sort()).toEqual(['en.yml', 'zh_CN.yml']);
});

it('both languages have the same keys, kinds and slots', async () => {
  const chinese = await shapeOf('zh_CN.yml');
  expect(chinese.length).toBeGreaterThan(0);
  expect(await shapeOf('en.yml')).toEqual(chinese);
});

it('every word is said somewhere', async () => {
  const source = globSync('{lib,components,entrypoints}/**/*.{ts,tsx,html}').concat('wxt.config.ts');
  const code = source.map((file) => readFileSync(file, 'utf8')).join('\n');
  // Keys as they stand, those of the manifest, and the beginnings of those that are put together.
  const whole = new Set(code.match(/\w+(?:\.\w+)+|(?<=__MSG_)\w+?(?=__)/g));
  const begun = new Set([...code.matchAll(/([\w.]+\.\w*)\$\{/g)].map(([, head]) => head ?? ''));
  const messages = await parseMessagesFile(`${FOLDER}/zh_CN.yml`);
  // The browser's own words begin with @@.
  const keys = messages.map(({ key }) => [key].flat().join('.')).filter((key) => !key.startsWith('@@'));
  const unsaid = keys.filter((key) => !whole.has(key) && ![...begun].some((head) => key.startsWith(head)));
  expect(unsaid).toEqual([]);
});
