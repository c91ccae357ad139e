import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes the pictures of a folder half as large: screens have few colours. Without ImageMagick's `mogrify` they stay as
 * they are, and it says so.
 */
export function makeLighter(folder: string): void {
  const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));
  const options = ['+dither', '-colors', '255', '-define', 'png:compression-level=9'];
  const { status } = spawnSync('mogrify', [...options, ...pictures.map((name) => join(folder, name))]);
  if (status !== 0)
    console.log('没有 ImageMagick，截图没有压缩 · the pictures were left as large as they are');
}
