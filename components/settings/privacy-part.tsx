import { i18n } from '#i18n';
import { SettingsPart } from './settings-part';
import type { Saver } from './use-saver';

export function PrivacyPart({ saver }: { saver: Saver }) {
  return (
    <SettingsPart title={i18n.t('settings.privacy')} parts={[]} saver={saver}>
      <ul className="flex flex-col gap-1.5 text-muted">
        <li>{i18n.t('settings.privacy1')}</li>
        <li>{i18n.t('settings.privacy2')}</li>
        <li>{i18n.t('settings.privacy3')}</li>
      </ul>
    </SettingsPart>
  );
}
