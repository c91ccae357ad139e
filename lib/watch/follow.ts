import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createAdapter, type Hooks } from '@/lib/consoles/adapter';
import { hasOrigin, isOwn } from '@/lib/consoles/address';
import type { ConsoleFile } from '@/lib/consoles/file/schema';
import { receiveTap } from '@/lib/consoles/tap/receive';
import { followComposition } from '@/lib/insertion/composing';
import { onMessage, sendMessage } from '@/lib/messages';
import type { Desk, MarkHandlers, MarkView } from './ports';
import { watchPage } from './watch';

/** How often the script asks whether its extension is still there: nothing tells it otherwise. ms */
const STILL_THERE = 2_000;

function deskOf(console: string): Desk {
  return {
    sighted: (reviews) => sendMessage('sighted', { console, reviews }),
    health: (health) => sendMessage('health', health),
    // Within the click: Chrome opens the panel only for the gesture itself.
    openPanel: (caseId) => void sendMessage('openPanel', { caseId }).catch(() => {}),
    draftFor: (caseId, behind) => sendMessage('draftFor', { caseId, behind }),
    filled: (caseId, text) => sendMessage('filled', { caseId, text }),
    sent: (caseId, text) => sendMessage('sent', { caseId, text }),
    mayFill: async () => (await sendMessage('consoleFile', { console })).confirmed,
    mayRefresh: () => sendMessage('mayRefresh', { console }),
    refreshStopped: (why) => sendMessage('refreshStopped', { console, why }),
    priced: (prices) => sendMessage('priced', { console, prices }),
  };
}

/** The file that was imported in place of the shipped one, else the shipped one, also when nobody answers. */
async function fileInUse(shipped: ConsoleFile): Promise<ConsoleFile> {
  const told = await sendMessage('consoleFile', { console: shipped.id }).catch(() => null);
  return told?.file ?? shipped;
}

/**
 * Runs one console's content script for the life of `ctx`. What the page asks for meanwhile waits in the tap's end until
 * the file is known.
 */
export function followConsole(
  ctx: ContentScriptContext,
  shipped: ConsoleFile,
  hooks: Hooks,
  createMark: (handlers: MarkHandlers) => MarkView,
): void {
  const { origin, ancestorOrigins } = location;
  const top = ancestorOrigins[ancestorOrigins.length - 1] ?? null;
  // A tap that nobody takes puts everything back.
  if (hasOrigin(shipped.frames, origin) && !isOwn(shipped, origin, top)) return;
  // At once: whoever brings our scripts to open pages must not take a page that is still loading for one without us.
  ctx.onInvalidated(onMessage('here', () => true));
  followComposition(document, ctx.signal);
  const late = document.readyState !== 'loading';
  const tap = receiveTap(ctx.signal);
  const file = fileInUse(shipped);
  const start = async () => {
    const adapter = createAdapter(await file, hooks);
    if (ctx.isInvalid) return;
    const desk = deskOf(shipped.id);
    const page = watchPage(
      { adapter, tap, desk, createMark, now: () => Date.now(), late },
      document,
      ctx.signal,
    );
    const stops = [
      onMessage('marks', ({ data }) => page.updateMarks(data.marks)),
      onMessage('fill', ({ data }) => page.fill(data)),
    ];
    ctx.onInvalidated(() => {
      for (const stop of stops) stop();
    });
    // The event comes before the address changes, so the new one is taken from it.
    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => page.at(newUrl));
    // A frame that is taken out of its page has no other way to say so.
    ctx.addEventListener(window, 'pagehide', () => page.leave());
    // Reading `isInvalid`, which this does, is what notices an extension that is off or updated.
    ctx.setInterval(() => page.at(new URL(location.href)), STILL_THERE);
    page.at(new URL(location.href));
  };
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', () => void start(), { once: true, signal: ctx.signal });
  else void start();
}
