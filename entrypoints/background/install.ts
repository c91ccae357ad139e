import { type Browser, browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { sendMessage } from '@/lib/messages';

/**
 * Console tabs that were open before an install or update get our scripts at once: the agent need not reload the page
 * (an old copy of the script stops itself when the new one starts).
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const watched = new Map<number, Promise<boolean>>();
  for (const script of scripts) {
    const tabs = await browser.tabs.query({ url: script.matches ?? [] });
    await Promise.allSettled(tabs.map((tab) => inject(tab, script, watched)));
  }
}

type DeclaredScript = NonNullable<Browser.runtime.Manifest['content_scripts']>[number];

/** A page that is just being loaded gets its script some time after the browser says that it is there. ms */
const ASKED_AFTER = [0, 400, 1_200];

/**
 * Whether a script of this very version runs there: a page that was opened while the browser was still telling us of the
 * install has one already, and has told it its list; a second copy would wait for that list in vain.
 */
async function isWatched(tabId: number): Promise<boolean> {
  for (const wait of ASKED_AFTER) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    const answered = await sendMessage('here', null, tabId).then(
      () => true,
      () => false,
    );
    if (answered) return true;
  }
  return false;
}

async function inject(
  tab: Browser.tabs.Tab,
  script: DeclaredScript,
  watched: Map<number, Promise<boolean>>,
): Promise<void> {
  // A discarded tab is loaded again, with our scripts, when the agent looks at it.
  if (tab.id === undefined || tab.discarded) return;
  // Asked once: after the first of our scripts the answer would always be yes.
  const known = watched.get(tab.id) ?? isWatched(tab.id);
  watched.set(tab.id, known);
  if (await known) return;
  await browser.scripting.executeScript({
    target: { tabId: tab.id, allFrames: script.all_frames ?? false },
    files: (script.js ?? []) as ScriptPublicPath[],
    world: 'world' in script && script.world === 'MAIN' ? 'MAIN' : 'ISOLATED',
    injectImmediately: true,
  });
}
