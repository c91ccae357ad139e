import { browser } from 'wxt/browser';
import { consoleTabs } from '@/components/shell/console-page';
import type { CaseRow } from '@/lib/cases/case';
import { type FillOutcome, sendMessage } from '@/lib/messages';

/** Outcomes after which another console tab may still have the row. */
function elsewhere(outcome: FillOutcome): boolean {
  return outcome.kind === 'page-not-connected' || (outcome.kind === 'no-box' && outcome.why === 'row-not-on-page');
}

/**
 * Asks the console tabs, best first, to put the text into this review's reply box. Stops at the first that has the row,
 * so that no text goes into two pages, and brings that tab to the front: the agent checks and sends there.
 */
export async function fillReply(row: CaseRow, text: string): Promise<FillOutcome> {
  let last: FillOutcome = { kind: 'page-not-connected' };
  for (const tab of await consoleTabs()) {
    if (tab.id === undefined) continue;
    const outcome = await ask(tab.id, request);
    if (!elsewhere(outcome)) {
      if (!tab.active) await browser.tabs.update(tab.id, { active: true });
      return outcome;
    }
    if (outcome.kind !== 'page-not-connected') last = outcome;
  }
  return last;
}
