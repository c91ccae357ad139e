import { useState } from 'react';
import { i18n } from '#i18n';
import { Switch } from '@/components/ui/switch';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings/schema';
import { TimeInput } from './time-input';
import type { Saver } from './use-saver';

type Quiet = NonNullable<Settings['notifications']['quiet']>;

const USUAL: Quiet = DEFAULT_SETTINGS.notifications.quiet ?? { from: 0, to: 0 };

/** From when to when nobody is told, and what is told all the same. */
export function QuietFields({ saver }: { saver: Saver }) {
  const { notifications, graveThroughQuiet } = saver.settings;
  const { enabled, quiet } = notifications;
  const [error, setError] = useState<string | null>(null);
  const set = (next: Quiet | null): void => {
    const same = next !== null && next.from === next.to;
    setError(same ? i18n.t('invalid.quietSame') : null);
    if (!same) saver.change({ notifications: { ...notifications, quiet: next } });
  };
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Switch
          label={i18n.t('settings.quiet')}
          checked={quiet !== null}
          disabled={!enabled}
          onChange={({ target }) => set(target.checked ? USUAL : null)}
        />
        {quiet !== null && enabled && (
          <span className="flex items-center gap-1">
            <TimeInput
              label={`${i18n.t('settings.quiet')} ${i18n.t('settings.from')}`}
              value={quiet.from}
              onChange={(from) => set({ ...quiet, from })}
            />
            <span aria-hidden className="text-faint">
              –
            </span>
            <TimeInput
              label={`${i18n.t('settings.quiet')} ${i18n.t('settings.to')}`}
              value={quiet.to}
              onChange={(to) => set({ ...quiet, to })}
            />
          </span>
        )}
      </div>
      {quiet !== null && enabled && (
        <Switch
          label={i18n.t('settings.graveThroughQuiet')}
          checked={graveThroughQuiet}
          onChange={({ target }) => saver.change({ graveThroughQuiet: target.checked })}
        />
      )}
      {error === null ? (
        <p className="text-faint text-sm">{i18n.t('settings.quietHint')}</p>
      ) : (
        <p role="alert" className="font-medium">
          {error}
        </p>
      )}
    </>
  );
}
