import { ChartNoAxesColumn, LibraryBig } from 'lucide-react';
import { i18n } from '#i18n';
import { SettingsPart } from '@/components/settings/settings-part';
import type { Saver } from '@/components/settings/use-saver';
import { Button } from '@/components/ui/button';
import { openLibrary, openOutcomes } from './open-library';

/** The way from the settings to the library. */
export function LibraryPart({ saver }: { saver: Saver }) {
  return (
    <SettingsPart
      title={i18n.t('templates.title')}
      intro={i18n.t('templates.settingsIntro')}
      parts={[]}
      saver={saver}
    >
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => void openLibrary()}>
          <LibraryBig aria-hidden className="size-3.5" />
          {i18n.t('templates.openLibrary')}
        </Button>
        <Button onClick={() => void openOutcomes()}>
          <ChartNoAxesColumn aria-hidden className="size-3.5" />
          {i18n.t('outcomes.title')}
        </Button>
      </div>
    </SettingsPart>
  );
}
