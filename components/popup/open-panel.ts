import { useEffect, useRef } from 'react';
import { browser } from 'wxt/browser';
import { setFocus } from '@/lib/store/session';

/**
 * Opens the side panel of this window, on a case if one is named. The window is asked for beforehand: `open` works only
 * in the click itself, and after an `await` it no longer is.
 */
export function useOpenPanel(): (caseId: string | null) => void {
  const windowId = useRef<number | undefined>(undefined);
  useEffect(() => {
    void browser.windows.getCurrent().then(({ id }) => {
      windowId.current = id;
    });
  }, []);
  return (caseId) => {
    if (windowId.current === undefined) return;
    const opened = browser.sidePanel.open({ windowId: windowId.current });
    if (caseId !== null) void setFocus(caseId);
    void opened.then(() => close());
  };
}
