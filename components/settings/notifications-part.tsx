import { i18n } from '#i18n';
import { Switch } from '@/components/ui/switch';
import { QuietFields } from './quiet-fields';
import { SettingsPart } from './settings-part';
import { SoundFields } from './sound-fields';
import { TryNotification } from './try-notification';
import type { Saver } from './use-saver';

/** Whether, when and how loudly the desk is told. */
export function NotificationsPart({ saver }: { saver: Saver }) {
  const { notifications } = saver.settings;
  return (
    <SettingsPart
      title={i18n.t('settings.notifications')}
      intro={i18n.t('settings.notificationsIntro')}
      parts={['notifications', 'sound', 'graveThroughQuiet']}
      saver={saver}
    >
      <Switch
        label={i18n.t('settings.notify')}
        checked={notifications.enabled}
        onChange={({ target }) =>
          saver.change({ notifications: { ...notifications, enabled: target.checked } })
        }
      />
      {notifications.enabled && <TryNotification />}
      <QuietFields saver={saver} />
      {notifications.enabled && <SoundFields saver={saver} />}
    </SettingsPart>
  );
}
