import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of the built extension, to be changed before a browser loads it. Returns its folder; remove it afterwards. */
export async function builtCopy(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'haoshuo-copy-'));
  await cp(resolve('.output/chrome-mv3'), folder, { recursive: true });
  return folder;
}
