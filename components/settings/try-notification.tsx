import { Bell } from 'lucide-react';
import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { isBlocked, tellSample } from '@/lib/alerts/notify';
import { notices } from '@/lib/alerts/state';

type State = 'untried' | 'shown' | 'blocked';

/** A sample on the desktop, and what is to be done where the system lets none through. */
export function TryNotification() {
  const [state, setState] = useState<State>('untried');
  useEffect(() => {
    const look = (): void => {
      void Promise.all([isBlocked(), notices.getValue()]).then(([blocked, said]) => {
        if (blocked || said !== 'fine') setState('blocked');
        else setState((before) => (before === 'blocked' ? 'untried' : before));
      });
    };
    look();
    return notices.watch(look);
  }, []);
  const show = async (): Promise<void> => {
    if (await isBlocked()) return setState('blocked');
    await tellSample().then(
      () => setState('shown'),
      () => setState('blocked'),
    );
  };
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <Button size="sm" onClick={() => void show()}>
        <Bell aria-hidden className="size-3" />
        {i18n.t('settings.tryNotify')}
      </Button>
      <p role={state === 'blocked' ? 'alert' : 'status'} className="min-w-0 text-sm">
        {state === 'shown' && <span className="text-muted">{i18n.t('settings.tryShown')}</span>}
        {state === 'blocked' && <span className="font-medium">{i18n.t('banner.noticesBody')}</span>}
      </p>
    </div>
  );
}
