import type { FrameLocator, Page } from '@playwright/test';
import type { ConsoleDriver, ReplicaConsole } from '../kit/console.ts';
import { marksIn } from '../kit/driver.ts';
import { REVIEW_PATH, SHELL } from './addresses.ts';
import { type JingdongOptions, JingdongReplica } from './server.ts';

/** `app`: where the cards are, the page itself or the frame in it. */
function driver(page: Page, app: Page | FrameLocator): ConsoleDriver {
  const cards = app.locator('.jdm-card');
  const drawer = app.locator('.jdm-drawer');
  const row = (text: string) => cards.filter({ hasText: text });
  return {
    ...marksIn(page, row),
    marks: () => app.locator('haoshuo-mark'),
    replyLink: (text) => row(text).getByRole('button', { name: '回复', exact: true }),
    replyBox: () => drawer.getByRole('textbox'),
    send: () => drawer.getByRole('button', { name: '发表回复' }).click(),
    nextPage: () => app.getByRole('button', { name: '下页' }).click(),
    waitForRows: () => cards.first().waitFor(),
  };
}

/** The review app as an element of the shell. */
export const jingdong: ReplicaConsole = {
  id: 'jingdong',
  reviewPage: `${SHELL}${REVIEW_PATH}`,
  create: (options = {}) => new JingdongReplica(options),
  at: (page) => driver(page, page),
};

/** The same, with the review app in a frame of another host. */
export const jingdongInFrame: ReplicaConsole = {
  ...jingdong,
  create: (options: JingdongOptions = {}) =>
    new JingdongReplica({ ...options, page: { ...options.page, app: 'frame' } }),
  at: (page) => driver(page, page.frameLocator('micro-app iframe')),
};
