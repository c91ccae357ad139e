import { useEffect } from 'react';
import { browser } from 'wxt/browser';
import { onMessage } from '@/lib/messages';
import { usePanel } from './panel-state';

/**
 * Does what the browser's own shortcuts ask for, wherever the focus is: the next case, and filling the one on the screen.
 * The panel of another window leaves it alone.
 */
export function useShortcuts(): void {
  useEffect(
    () =>
      onMessage('panelKey', async ({ data: { key, windowId } }) => {
        const here = await browser.windows.getCurrent();
        if (windowId !== null && windowId !== here.id) return;
        const { open, selected, ids, openCase, move } = usePanel.getState();
        const first = selected ?? ids[0];
        if (key === 'next-case' && open !== null) move(1);
        else if (first !== undefined) openCase(open ?? first, key === 'fill-case');
      }),
    [],
  );
}
