import { browser } from 'wxt/browser';
import { PANEL_KEYS, sendMessage } from '@/lib/messages';
import { setFocus } from '@/lib/store/session';

/** Opens the panel beside a console tab. Must run inside the click: Chrome refuses after the first await. */
export function openPanel(caseId: string | null, windowId: number | undefined): void {
  openPanelIn(windowId);
  void setFocus(caseId);
}

function openPanelIn(windowId: number | undefined): void {
  if (windowId === undefined) return;
  browser.sidePanel
    .open({ windowId })
    .catch((error: unknown) => console.error('[haoshuo] side panel', error));
}

/** A shortcut of the browser's: the panel of that window does it. Where none is open, it is opened instead. */
export function onShortcut(name: string, windowId: number | undefined): void {
  const key = PANEL_KEYS.find((known) => known === name);
  if (key === undefined) return;
  // Before anything is awaited: Chrome opens the panel only within the press. One that is open stays as it is.
  openPanelIn(windowId);
  sendMessage('panelKey', { key, windowId: windowId ?? null }).catch(() => {
    // Nobody is there to hear it: the panel is just being opened, and begins with the queue.
  });
}

/** From a notification Chrome may not count the click as a gesture: then the panel opens as a tab. */
export async function openFromNotification(caseId: string | null): Promise<void> {
  await setFocus(caseId);
  const window = await browser.windows.getLastFocused().catch(() => null);
  if (window?.id !== undefined) {
    await browser.windows.update(window.id, { focused: true });
    const opened = await browser.sidePanel.open({ windowId: window.id }).then(
      () => true,
      () => false,
    );
    if (opened) return;
  }
  await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
}
