import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { followWatchStates, setWatch, type WatchStates } from '@/lib/settings/watch-mode';
import { usePlaces } from './use-consoles';
import { snake } from './words';

/** Watch mode that stopped by itself: whoever relied on it has to know that nobody looks any more. */
export function WatchBanner() {
  const [states, setStates] = useState<WatchStates>({});
  const places = usePlaces();
  useEffect(() => followWatchStates(setStates), []);
  return Object.entries(states).map(
    ([console, { stopped }]) =>
      stopped !== null && (
        <Banner
          key={console}
          alert
          title={i18n.t('watch.stoppedIn', [places.console(console)])}
          actions={
            <>
              <Button size="sm" onClick={() => void setWatch(console, { on: true })}>
                {i18n.t('watch.resume')}
              </Button>
              <Button size="sm" look="quiet" onClick={() => void setWatch(console, { on: false })}>
                {i18n.t('watch.dismiss')}
              </Button>
            </>
          }
        >
          <p>{i18n.t(`watch.stopped_${snake(stopped.why)}`)}</p>
        </Banner>
      ),
  );
}
