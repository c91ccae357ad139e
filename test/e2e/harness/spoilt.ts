import { rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { builtCopy } from './built-copy';
import { test as base } from './fixtures';
import { launch } from './launch';

/** What is wrong with the grader's files, as a person or a disk may leave them. */
export type Spoilt = 'no model' | 'half a model' | 'no kernel';

const MODEL = 'grading/model.bin.gz';

async function spoil(folder: string, how: Spoilt): Promise<void> {
  if (how === 'half a model') await truncate(join(folder, MODEL), 100_000);
  else await rm(join(folder, how === 'no model' ? MODEL : 'grading/kernel.wasm'));
}

/** `test` in a browser with an extension whose grader is not whole: `test.use({ spoilt })`. */
export const test = base.extend<{ spoilt: Spoilt }>({
  spoilt: ['no model', { option: true }],
  browserUnderTest: async ({ spoilt }, use) => {
    const extension = await builtCopy();
    await spoil(extension, spoilt);
    const launched = await launch({ extension });
    await use(launched);
    await launched.close();
    await rm(extension, { recursive: true, force: true });
  },
});
