import { i18n } from '#i18n';
import { type ModelSettings, modelSchema } from '@/lib/polish/address';
import { SettingsPart } from '../settings-part';
import type { Saver } from '../use-saver';
import { BrowserModel } from './browser-model';
import { ServiceForm } from './service-form';

const WAYS: readonly ModelSettings['by'][] = modelSchema.shape.by.options;

/** The optional model: off until the shop gives an address and a key of its own, or takes the browser's. */
export function ModelPart({ saver }: { saver: Saver }) {
  const { model } = saver.settings;
  return (
    <SettingsPart
      title={i18n.t('settings.model')}
      intro={i18n.t('settings.modelIntro')}
      parts={['model']}
      saver={saver}
    >
      <fieldset className="flex flex-wrap gap-x-5 gap-y-2">
        <legend className="sr-only">{i18n.t('settings.model')}</legend>
        {WAYS.map((by) => (
          <label key={by} className="flex items-center gap-1.5">
            <input
              type="radio"
              name="model"
              className="accent-primary"
              checked={model.by === by}
              onChange={() => saver.change({ model: { ...model, by } })}
            />
            {i18n.t(`settings.model_${by}`)}
          </label>
        ))}
      </fieldset>
      {model.by === 'address' && <ServiceForm saver={saver} />}
      {model.by === 'browser' && <BrowserModel />}
      {model.by !== 'off' && <p className="text-faint text-sm">{i18n.t('settings.modelSends')}</p>}
    </SettingsPart>
  );
}
