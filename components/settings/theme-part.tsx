import { i18n } from '#i18n';
import { type Settings, settingsSchema } from '@/lib/settings/schema';
import { SettingsPart } from './settings-part';
import type { Saver } from './use-saver';

const THEMES: readonly Settings['theme'][] = settingsSchema.shape.theme.options;

export function ThemePart({ saver }: { saver: Saver }) {
  return (
    <SettingsPart title={i18n.t('settings.appearance')} parts={['theme']} saver={saver}>
      <fieldset className="flex gap-5">
        <legend className="sr-only">{i18n.t('settings.theme')}</legend>
        {THEMES.map((theme) => (
          <label key={theme} className="flex items-center gap-1.5">
            <input
              type="radio"
              name="theme"
              className="accent-primary"
              checked={saver.settings.theme === theme}
              onChange={() => saver.change({ theme })}
            />
            {i18n.t(`settings.theme_${theme}`)}
          </label>
        ))}
      </fieldset>
    </SettingsPart>
  );
}
