import { type Browser, browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/**
 * Console tabs that were open before an install or update get our scripts at once: the agent need not reload the page
 * (an old copy of the script stops itself when the new one starts).
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  for (const script of scripts) {
    const tabs = await browser.tabs.query({ url: script.matches ?? [] });
    await Promise.allSettled(tabs.map((tab) => inject(tab, script)));
  }
}

type DeclaredScript = NonNullable<Browser.runtime.Manifest['content_scripts']>[number];

async function inject(tab: Browser.tabs.Tab, script: DeclaredScript): Promise<void> {
  // A discarded tab is loaded again, with our scripts, when the agent looks at it.
  if (tab.id === undefined || tab.discarded) return;
  await browser.scripting.executeScript({
    target: { tabId: tab.id, allFrames: script.all_frames ?? false },
    files: (script.js ?? []) as ScriptPublicPath[],
    world: 'world' in script && script.world === 'MAIN' ? 'MAIN' : 'ISOLATED',
    injectImmediately: true,
  });
}
