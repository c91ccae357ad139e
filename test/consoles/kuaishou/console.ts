import type { Page } from '@playwright/test';
import type { ConsoleDriver, ReplicaConsole } from '../kit/console.ts';
import { marksIn } from '../kit/driver.ts';
import { ORIGIN, REVIEW_PATH } from './addresses.ts';
import { KuaishouReplica } from './server.ts';

function at(page: Page): ConsoleDriver {
  const item = page.locator('[class*="_item_"]');
  const row = (text: string) => item.filter({ hasText: text });
  return {
    ...marksIn(page, row),
    replyLink: (text) => row(text).getByRole('button', { name: '回复', exact: true }),
    replyBox: () => item.getByRole('textbox'),
    send: () => page.getByRole('button', { name: '提交回复' }).click(),
    nextPage: () => page.getByRole('button', { name: '下一页' }).click(),
    waitForRows: () => item.first().waitFor(),
  };
}

export const kuaishou: ReplicaConsole = {
  id: 'kuaishou',
  reviewPage: `${ORIGIN}${REVIEW_PATH}`,
  create: (options = {}) => new KuaishouReplica(options),
  at,
};
