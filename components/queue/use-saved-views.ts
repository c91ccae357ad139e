import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { say } from '@/components/shell/notice';
import { usePanel } from '@/components/shell/panel-state';
import { usePlaces } from '@/components/shell/use-consoles';
import { readViews, type SavedView, watchViews } from '@/lib/settings/views';
import { knownShops } from '@/lib/store/queries';
import { missingIn } from './missing';
import type { Place } from './view-letters';

/** The saved filters, kept up to date with other panels. */
export function useSavedViews(): SavedView[] {
  const [views, setViews] = useState<SavedView[]>([]);
  useEffect(() => {
    let gone = false;
    void readViews().then((read) => {
      if (!gone) setViews(read);
    });
    const stop = watchViews(setViews);
    return () => {
      gone = true;
      stop();
    };
  }, []);
  return views;
}

/** Ways to a view and to a saved filter. One that names what there is no more opens all the same, and that is said. */
export function useGo(): { go: (place: Place) => void; open: (saved: SavedView) => void } {
  const places = usePlaces();
  const { setView, showPromises, showFilter } = usePanel.getState();
  return {
    go: (place) => (place === 'promises' ? showPromises('open') : setView(place)),
    open: ({ name, filter }) => {
      showFilter(filter);
      void knownShops().then((shops) => {
        const missing = missingIn(filter, shops, places);
        if (missing.length > 0)
          say('trouble', i18n.t('saved.missing', [name]), missing.join(i18n.t('banner.comma')));
      });
    },
  };
}
