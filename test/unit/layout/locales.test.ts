import { readdirSync } from 'node:fs';
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
