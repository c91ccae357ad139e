import { useEffect, useRef } from 'react';
import { keyName, useKeys } from '@/components/shell/keys';
import { usePanel } from '@/components/shell/panel-state';
import type { SavedView } from '@/lib/settings/views';
import { type Place, placeOf } from './view-letters';

/**
 * `G` opens the menu of the views, a letter then goes to one, a digit to a saved filter. The letters are heard on the window,
 * before the menu: whoever types `G M` at once need not wait until it is on the screen.
 */
export function useViewKeys(
  saved: readonly SavedView[],
  go: (place: Place) => void,
  open: (saved: SavedView) => void,
): void {
  const caseIsOpen = usePanel((state) => state.open !== null);
  const shown = usePanel((state) => state.viewsShown);
  const { showViews } = usePanel.getState();
  useKeys(caseIsOpen ? {} : { g: () => showViews(true) });
  const current = useRef({ saved, go, open });
  current.current = { saved, go, open };
  useEffect(() => {
    if (!shown) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const place = placeOf(keyName(event));
      const view = /^[1-9]$/.test(event.key) ? current.current.saved[Number(event.key) - 1] : undefined;
      if (place === null && view === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      showViews(false);
      if (place !== null) current.current.go(place);
      else if (view !== undefined) current.current.open(view);
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, [shown, showViews]);
}
