import { useEffect, useRef } from 'react';
import { browser } from 'wxt/browser';
import type { ViewName } from '@/lib/cases/views';
import { setFocus } from '@/lib/store/session';
import { wishView } from '@/lib/store/view-wish';

/**
 * Opens the side panel of this window, on a case or a view if one is named. The window is asked for beforehand: `open` works only
 * in the click itself, and after an `await` it no longer is. `onOpened`: left out, this page has done its work and closes.
 */
export function useOpenPanel(onOpened: () => void = close): (caseId: string | null, view?: ViewName) => void {
  const windowId = useRef<number | undefined>(undefined);
  useEffect(() => {
    void browser.windows.getCurrent().then(({ id }) => {
      windowId.current = id;
    });
  }, []);
  return (caseId, view) => {
    if (windowId.current === undefined) return;
    const opened = browser.sidePanel.open({ windowId: windowId.current });
    if (caseId !== null) void setFocus(caseId);
    if (view !== undefined) void wishView(view);
    void opened.then(onOpened);
  };
}
