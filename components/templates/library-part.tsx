import { LibraryBig } from 'lucide-react';
import { i18n } from '#i18n';
import { SettingsPart } from '@/components/settings/settings-part';
import type { Saver } from '@/components/settings/use-saver';
import { Button } from '@/components/ui/button';
import { openLibrary } from './open-library';

/** The way from the settings to the library. */
export function LibraryPart({ saver }: { saver: Saver }) {
  return (
    <SettingsPart
      title={i18n.t('templates.title')}
      intro={i18n.t('templates.settingsIntro')}
      parts={[]}
      saver={saver}
    >
      <div>
        <Button onClick={() => void openLibrary()}>
          <LibraryBig aria-hidden className="size-3.5" />
          {i18n.t('templates.openLibrary')}
        </Button>
      </div>
    </SettingsPart>
  );
}
