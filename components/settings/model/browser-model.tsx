import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { browserModelState } from '@/lib/polish/models';

/** Whether the browser's own model can be used here; asked of the browser, nothing is downloaded. */
export function BrowserModel() {
  const [state, setState] = useState<'ready' | 'loadable' | 'none' | null>(null);
  useEffect(() => {
    let gone = false;
    void browserModelState()
      .catch(() => 'none' as const)
      .then((found) => {
        if (!gone) setState(found);
      });
    return () => {
      gone = true;
    };
  }, []);
  if (state === null) return null;
  return <p role="status">{i18n.t(`settings.modelBrowser_${state}`)}</p>;
}
