import type { Page } from '@playwright/test';
import { REVIEW_PAGE, type Replica } from '../../consoles/pinduoduo/server';

/**
 * Puts a script of the page's own at the very start of its document, before the page's other code. The replica must be
 * served without its content policy.
 */
export async function addPageScript(page: Page, replica: Replica, script: () => void): Promise<void> {
  await page.route(REVIEW_PAGE, async (route) => {
    const answer = replica.handle({ url: REVIEW_PAGE, method: 'GET', postData: null });
    const body = String(answer.body).replace('<head>', `<head><script>(${script.toString()})()</script>`);
    await route.fulfill({ ...answer, body });
  });
}
