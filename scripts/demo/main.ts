import { join, resolve } from 'node:path';
import { makeLighter } from './lighter';
import { play } from './play';
import { Screens } from './screens';
import { tour } from './tour';
import { pictureOfWindow } from './window';

/** `mode`: play | tour | docs. */
export async function main(mode: string, headed: boolean): Promise<void> {
  if (mode === 'play') {
    await play();
    return;
  }
  // Real review texts may be looked at here but are not ours to publish.
  const docs = mode === 'docs';
  const folder = resolve(docs ? 'docs/screenshots' : '.cache/demo');
  const began = Date.now();
  const screens = new Screens(folder);
  await tour({ headed, ownTexts: docs, screens });
  if (docs) {
    makeLighter(folder);
    await pictureOfWindow(join(folder, 'window.png'));
  }
  const seconds = ((Date.now() - began) / 1000).toFixed(0);
  console.log(`\n${screens.count} 张截图 · screenshots: ${folder}  (${seconds} s)`);
}
