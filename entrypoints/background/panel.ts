import { browser } from 'wxt/browser';
import { setFocus } from '@/lib/store/session';

/** Opens the panel beside a console tab. Must run inside the click: Chrome refuses after the first await. */
export function openPanel(caseId: string | null, windowId: number | undefined): void {
  if (windowId !== undefined) {
    browser.sidePanel
      .open({ windowId })
      .catch((error: unknown) => console.error('[haoshuo] side panel', error));
  }
  void setFocus(caseId);
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
