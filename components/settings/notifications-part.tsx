import { useState } from 'react';
import { i18n } from '#i18n';
import { Switch } from '@/components/ui/switch';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings/schema';
import { SettingsPart } from './settings-part';
import { TimeInput } from './time-input';
import type { Saver } from './use-saver';

type Quiet = NonNullable<Settings['notifications']['quiet']>;

const USUAL: Quiet = DEFAULT_SETTINGS.notifications.quiet ?? { from: 0, to: 0 };

export function NotificationsPart({ saver }: { saver: Saver }) {
  const { notifications } = saver.settings;
  const [error, setError] = useState<string | null>(null);
  const set = (part: Partial<Settings['notifications']>): void => {
    saver.change({ notifications: { ...notifications, ...part } });
  };
  const setQuiet = (quiet: Quiet): void => {
    const same = quiet.from === quiet.to;
    setError(same ? i18n.t('invalid.quietSame') : null);
    if (!same) set({ quiet });
  };
  const { quiet } = notifications;
  return (
    <SettingsPart title={i18n.t('settings.notifications')} parts={['notifications']} saver={saver}>
      <Switch
        label={i18n.t('settings.notify')}
        checked={notifications.enabled}
        onChange={({ target }) => set({ enabled: target.checked })}
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Switch
          label={i18n.t('settings.quiet')}
          checked={quiet !== null}
          disabled={!notifications.enabled}
          onChange={({ target }) => set({ quiet: target.checked ? USUAL : null })}
        />
        {quiet !== null && notifications.enabled && (
          <span className="flex items-center gap-1">
            <TimeInput
              label={`${i18n.t('settings.quiet')} ${i18n.t('settings.from')}`}
              value={quiet.from}
              onChange={(from) => setQuiet({ ...quiet, from })}
            />
            <span aria-hidden className="text-faint">
              –
            </span>
            <TimeInput
              label={`${i18n.t('settings.quiet')} ${i18n.t('settings.to')}`}
              value={quiet.to}
              onChange={(to) => setQuiet({ ...quiet, to })}
            />
          </span>
        )}
      </div>
      {error === null ? (
        <p className="text-faint text-sm">{i18n.t('settings.quietHint')}</p>
      ) : (
        <p role="alert" className="font-medium">
          {error}
        </p>
      )}
    </SettingsPart>
  );
}
