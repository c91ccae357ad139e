import type { Page } from '@playwright/test';
import type { ConsoleDriver, ReplicaConsole } from '../kit/console.ts';
import { marksIn } from '../kit/driver.ts';
import { ORIGIN, REVIEW_PATH } from './addresses.ts';
import { XiaohongshuReplica } from './server.ts';

function at(page: Page): ConsoleDriver {
  const rows = page.locator('.rm-list tbody > tr');
  const row = (text: string) => rows.filter({ hasText: text });
  const dialog = page.getByRole('dialog');
  return {
    ...marksIn(page, row),
    replyLink: (text) => row(text).getByRole('button', { name: '回复评价' }),
    replyBox: () => dialog.getByRole('textbox'),
    send: () => dialog.getByRole('button', { name: '确认回复' }).click(),
    nextPage: () => page.getByRole('button', { name: '后一页' }).click(),
    waitForRows: () => rows.first().waitFor(),
  };
}

export const xiaohongshu: ReplicaConsole = {
  id: 'xiaohongshu',
  reviewPage: `${ORIGIN}${REVIEW_PATH}`,
  create: (options = {}) => new XiaohongshuReplica(options),
  at,
};
