import { useId } from 'react';
import { i18n } from '#i18n';
import { wordTone } from '@/components/reply/words';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/input';
import { TONES, toneSchema } from '@/lib/reply/tones';
import { SettingsPart } from './settings-part';
import type { Saver } from './use-saver';

/** In which tone drafts begin; what single shops have instead is chosen in their cases, and can be taken back here. */
export function TonePart({ saver }: { saver: Saver }) {
  const id = useId();
  const { tones } = saver.settings;
  const own = Object.keys(tones.shops).length;
  return (
    <SettingsPart
      title={i18n.t('settings.tone')}
      intro={i18n.t('settings.toneIntro')}
      parts={['tones']}
      saver={saver}
    >
      <div className="flex flex-wrap items-center gap-3">
        <label htmlFor={id} className="text-muted text-sm">
          {i18n.t('settings.toneUsual')}
        </label>
        <Select
          id={id}
          value={tones.usual}
          onChange={({ target }) =>
            saver.change({ tones: { ...tones, usual: toneSchema.parse(target.value) } })
          }
        >
          {TONES.map((tone) => (
            <option key={tone} value={tone}>
              {wordTone(tone)}
            </option>
          ))}
        </Select>
        {own > 0 && (
          <span className="flex items-center gap-1.5 text-muted text-sm">
            {i18n.t('settings.toneShops', [own])}
            <Button size="sm" onClick={() => saver.change({ tones: { ...tones, shops: {} } })}>
              {i18n.t('settings.toneForget')}
            </Button>
          </span>
        )}
      </div>
    </SettingsPart>
  );
}
