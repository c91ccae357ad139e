import type { Page } from '@playwright/test';
import type { ConsoleDriver, ReplicaConsole } from '../kit/console.ts';
import { marksIn } from '../kit/driver.ts';
import { createReplica, REVIEW_PAGES } from './server.ts';

/** What a person does and sees on this page. In an open shadow root too: locators see through. */
function at(page: Page): ConsoleDriver {
  const rows = page.locator('tr.auxo-table-row, tr.ant-table-row');
  const row = (text: string) => rows.filter({ hasText: text });
  const box = page.getByPlaceholder('请输入回复内容');
  return {
    ...marksIn(page, row),
    replyLink: (text) => row(text).getByRole('button', { name: '回复', exact: true }),
    replyBox: () => box,
    send: () => page.getByRole('button', { name: /^确\s?定$/ }).click(),
    nextPage: () => page.locator('.auxo-pagination-next, .ant-pagination-next').click(),
    waitForRows: () => rows.first().waitFor(),
  };
}

export const doudian: ReplicaConsole = {
  id: 'doudian',
  reviewPage: REVIEW_PAGES.maftersale,
  create: createReplica,
  at,
};
