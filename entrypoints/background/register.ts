/** Scripts that run where the user allowed it: in taught consoles, and in frames of shipped ones. */
import { type Browser, browser } from 'wxt/browser';
import { patternsOf } from '@/lib/consoles/address';
import type { ConsoleFile } from '@/lib/consoles/file/schema';
import { consoleFiles } from '@/lib/settings/consoles';

type Script = Browser.scripting.RegisteredContentScript;

export const TAUGHT_SCRIPT = '/content-scripts/taught.js';

/**
 * Makes the browser's register say what files and permissions say now. Whoever calls it, one runs at a time: two would
 * register the same id.
 */
export function registerConsoles(): Promise<void> {
  return navigator.locks.request('haoshuo:register', async () => {
    const wanted = await scriptsWanted();
    const now = await browser.scripting.getRegisteredContentScripts();
    const ids = new Set(wanted.map(({ id }) => id));
    const gone = now.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
    if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
    const known = new Set(now.map(({ id }) => id));
    const kept = wanted.filter(({ id }) => known.has(id));
    const fresh = wanted.filter(({ id }) => !known.has(id));
    if (kept.length > 0) await browser.scripting.updateContentScripts(kept);
    if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
  });
}

async function scriptsWanted(): Promise<Script[]> {
  const files = await consoleFiles();
  const all = files.flatMap((file) => (file.proof === 'taught' ? [scriptOf(file)] : frameScriptsOf(file)));
  const may = await Promise.all(
    all.map(({ matches = [] }) => browser.permissions.contains({ origins: matches })),
  );
  return all.filter((_, at) => may[at]);
}

function scriptOf({ id, origins }: ConsoleFile): Script {
  return {
    id,
    js: [TAUGHT_SCRIPT.slice(1)],
    matches: patternsOf(origins),
    allFrames: true,
    // Frames without an address of their own belong to the page that made them.
    matchOriginAsFallback: true,
    runAt: 'document_start',
    persistAcrossSessions: true,
  };
}

/** The scripts that the manifest names for a console, for the origins of its frames too. */
function frameScriptsOf({ id, origins, frames }: ConsoleFile): Script[] {
  if (frames.length === 0) return [];
  const own = patternsOf(origins);
  const declared = (browser.runtime.getManifest().content_scripts ?? []).filter(({ matches = [] }) =>
    matches.some((pattern) => own.includes(pattern)),
  );
  return declared.map(
    (script, at): Script => ({
      id: `${id}-frames-${at}`,
      js: script.js ?? [],
      matches: patternsOf(frames),
      // There the manifest runs them already.
      excludeMatches: own,
      allFrames: true,
      runAt: 'document_start',
      persistAcrossSessions: true,
      world: 'world' in script && script.world === 'MAIN' ? 'MAIN' : 'ISOLATED',
    }),
  );
}
