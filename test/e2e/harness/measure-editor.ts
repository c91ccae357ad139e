import type { EditorHost } from '../../editors/hosts';
import type { EditorPage } from './editor-page';
import { until } from './until';

/** How the box is met: never touched, with the cursor in it, or with text of the agent's. */
export const WAYS = ['cold', 'warm', 'append', 'replace'] as const;
export type Way = (typeof WAYS)[number];

/** What was found, each as a person would see it. */
export interface Measured {
  /** We said that it was inserted. */
  said: boolean;
  /** The page's framework believes the same text, and nothing more. */
  state: boolean;
  /** Its lines are ours; null where the box has one line. */
  lines: boolean | null;
  /** What is typed next stands behind it. */
  caret: boolean;
  /** Ctrl+Z brings back what stood there before. */
  undo: boolean;
}

export const REPLY = '非常抱歉给您添麻烦了👍🏻，\n我们今天 18:00 前为您补发。';
const OWN = '客服自己写的半句';
/** Editors keep in one step of undo what is typed within this time; an agent who turns to the panel takes longer. ms */
const OTHER_STEP = 1_100;

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/[\s\u200b\ufeff]/g, ''))
    .filter((line) => line !== '');
const same = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n');

/** Puts the reply into the box of a fresh page in one way, and looks at it from all sides. */
export async function measure(host: EditorPage, { box, oneLine }: EditorHost, way: Way): Promise<Measured> {
  const { page } = host;
  const locator =
    (await page.locator(box).count()) > 0 ? page.locator(box) : page.frameLocator('iframe').locator(box);
  if (way !== 'cold') await locator.click();
  const holdsText = way === 'append' || way === 'replace';
  if (holdsText) {
    await page.keyboard.type(OWN);
    const typed = Date.now();
    await until('another step of undo', async () => (Date.now() - typed > OTHER_STEP ? true : null));
    await page.keyboard.press('Home');
  }
  const before = lines(await host.model());
  const outcome = await host.call('insert', box, REPLY, holdsText ? way : 'fill');
  const expected = lines(way === 'append' ? `${OWN}\n${REPLY}` : REPLY);
  const found = lines(await host.model());
  await page.keyboard.type('！');
  const typed = lines(await host.model());
  const flat = expected.join('');
  let undone = typed;
  for (let presses = 0; presses < 3 && !same(undone, before); presses++) {
    await page.keyboard.press('Control+KeyZ');
    undone = lines(await host.model());
  }
  return {
    said: outcome.kind === 'inserted',
    state: found.join('') === flat,
    lines: oneLine ? null : same(found, expected),
    caret: typed.join('') === `${flat}！`,
    undo: same(undone, before),
  };
}
