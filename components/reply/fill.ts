import { browser } from 'wxt/browser';
import { consoleTabs } from '@/components/shell/console-page';
import type { CaseRow } from '@/lib/cases/case';
import type { ReplyTarget } from '@/lib/consoles/contract';
import { type FillOutcome, type FillRequest, sendMessage } from '@/lib/messages';

/**
 * Asks the console tabs, best first, to put the text into this review's reply box. Stops at the first that has the row,
 * so that no text goes into two pages, and brings that tab to the front: the agent checks and sends there.
 */
export async function fillReply(
  { id, review }: CaseRow,
  text: string,
  target: ReplyTarget | null,
): Promise<FillOutcome> {
  const row = { orderSn: review.orderSn, productId: review.product.id, text: review.text };
  const request = { caseId: id, row, target, reply: text };
  let nearest: FillOutcome = { kind: 'page-not-connected' };
  for (const tab of await consoleTabs(review.console)) {
    if (tab.id === undefined) continue;
    const outcome = await ask(tab.id, request);
    if (outcome.kind === 'page-not-connected') continue;
    nearest = outcome;
    if (outcome.kind === 'no-box' && outcome.why === 'row-not-on-page') continue;
    // Refused while somebody drags a tab: what the page said about the text is true all the same.
    if (!tab.active) await browser.tabs.update(tab.id, { active: true }).catch(() => undefined);
    break;
  }
  return nearest;
}

async function ask(tabId: number, request: FillRequest): Promise<FillOutcome> {
  try {
    return await sendMessage('fill', request, tabId);
  } catch {
    // A tab without our script answers with 'No response'; one that goes away while asked, with other words.
    return { kind: 'page-not-connected' };
  }
}
