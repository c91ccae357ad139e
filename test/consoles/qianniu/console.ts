import type { Page } from '@playwright/test';
import type { ConsoleDriver, ReplicaConsole } from '../kit/console.ts';
import { marksIn } from '../kit/driver.ts';
import { createReplica, REVIEW_PAGE } from './server.ts';

/** What a person does and sees on this page, wherever its reply box is. */
function at(page: Page): ConsoleDriver {
  const row = (text: string) => page.locator('tr.next-table-row').filter({ hasText: text });
  return {
    ...marksIn(page, row),
    replyLink: (text) => row(text).getByRole('button', { name: '评价回复', exact: true }),
    replyBox: () => page.getByPlaceholder('请输入回复内容'),
    send: () => page.getByRole('button', { name: '确认提交', exact: true }).click(),
    nextPage: () => page.locator('button.next-pagination-item.next-next').click(),
    waitForRows: () => page.locator('tr.next-table-row').first().waitFor(),
  };
}

export const qianniu: ReplicaConsole = { id: 'qianniu', reviewPage: REVIEW_PAGE, create: createReplica, at };
