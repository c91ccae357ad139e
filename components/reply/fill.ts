import { browser } from 'wxt/browser';
import { consoleTabs } from '@/components/shell/console-page';
import type { CaseRow } from '@/lib/cases/case';
import type { ReplyTarget } from '@/lib/consoles/contract';
import type { OccupiedAnswer } from '@/lib/insertion/contract';
import { type FillOutcome, type FillRequest, sendMessage } from '@/lib/messages';
import { readingFrames } from '@/lib/store/session';

/**
 * Asks the console tabs, best first, to put the text into this review's reply box. Stops at the first that has the row,
 * so that no text goes into two pages, and brings that tab to the front: the agent checks and sends there.
 */
export async function fillReply(
  { id, review }: CaseRow,
  text: string,
  target: ReplyTarget | null,
  answer: OccupiedAnswer | null = null,
): Promise<FillOutcome> {
  const row = { orderSn: review.orderSn, productId: review.product.id, text: review.text };
  const request = { caseId: id, row, target, reply: text, answer };
  let nearest: FillOutcome = { kind: 'page-not-connected' };
  for (const tab of await consoleTabs(review.console)) {
    if (tab.id === undefined) continue;
    const outcome = await askTab(tab.id, review.console, request);
    if (outcome.kind === 'page-not-connected') continue;
    nearest = outcome;
    if (!hasRow(outcome)) continue;
    // Refused while somebody drags a tab: what the page said about the text is true all the same.
    if (!tab.active) await browser.tabs.update(tab.id, { active: true }).catch(() => undefined);
    break;
  }
  return nearest;
}

/**
 * Asks the frames that show reviews one after the other: a message to a whole tab is answered by whichever frame is first,
 * which may be one that has nothing to do with it. A tab that told nothing yet has only its own page to ask.
 */
async function askTab(tabId: number, console: string, request: FillRequest): Promise<FillOutcome> {
  const reading = await readingFrames(tabId, console);
  let nearest: FillOutcome = { kind: 'page-not-connected' };
  for (const frameId of reading.length === 0 ? [0] : reading) {
    const outcome = await ask(tabId, frameId, request);
    if (outcome.kind !== 'page-not-connected') nearest = outcome;
    if (hasRow(outcome)) break;
  }
  return nearest;
}

function hasRow(outcome: FillOutcome): boolean {
  if (outcome.kind === 'page-not-connected') return false;
  return outcome.kind !== 'no-box' || outcome.why !== 'row-not-on-page';
}

async function ask(tabId: number, frameId: number, request: FillRequest): Promise<FillOutcome> {
  try {
    return await sendMessage('fill', request, { tabId, frameId });
  } catch {
    // A tab without our script answers with 'No response'; one that goes away while asked, with other words.
    return { kind: 'page-not-connected' };
  }
}
