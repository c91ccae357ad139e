import { Volume2 } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Segments } from '@/components/ui/segments';
import { playSound } from '@/lib/alerts/tones';
import type { Settings } from '@/lib/settings/schema';
import type { Saver } from './use-saver';

const SOUNDS: readonly Settings['sound'][] = ['off', 'soft', 'bell'];

/** What is heard with a notification, and a button to hear it. */
export function SoundFields({ saver }: { saver: Saver }) {
  const { sound } = saver.settings;
  const [trouble, setTrouble] = useState(false);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <span>{i18n.t('settings.sound')}</span>
      <Segments
        label={i18n.t('settings.sound')}
        options={SOUNDS.map((value) => ({ value, label: i18n.t(`settings.sound_${value}`) }))}
        value={sound}
        onChange={(value) => saver.change({ sound: value })}
      />
      {sound !== 'off' && (
        <Button
          size="sm"
          onClick={() =>
            void playSound(sound).then(
              () => setTrouble(false),
              () => setTrouble(true),
            )
          }
        >
          <Volume2 aria-hidden className="size-3" />
          {i18n.t('settings.listen')}
        </Button>
      )}
      {trouble && (
        <span role="alert" className="text-sm">
          {i18n.t('settings.listenFailed')}
        </span>
      )}
    </div>
  );
}
