import { FileSpreadsheet } from 'lucide-react';
import { i18n } from '#i18n';
import { openImport } from '@/components/import/open-import';
import { Button } from '@/components/ui/button';
import { SettingsPart } from './settings-part';
import type { Saver } from './use-saver';

/** The way to the page where reviews without a console come in. */
export function ImportPart({ saver }: { saver: Saver }) {
  return (
    <SettingsPart
      title={i18n.t('import.title')}
      intro={i18n.t('import.settingsIntro')}
      parts={[]}
      saver={saver}
    >
      <div>
        <Button onClick={() => void openImport()}>
          <FileSpreadsheet aria-hidden className="size-3.5" />
          {i18n.t('import.open')}
        </Button>
      </div>
    </SettingsPart>
  );
}
