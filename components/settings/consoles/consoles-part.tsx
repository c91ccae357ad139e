import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { useConsoles, usePlaces } from '@/components/shell/use-consoles';
import { filesIn } from '@/lib/settings/consoles';
import { type HealthByConsole, watchConsoleHealth } from '@/lib/store/console-health';
import { SettingsPart } from '../settings-part';
import type { Saver } from '../use-saver';
import { ConsoleLine } from './console-line';
import { ImportConsole } from './import-console';
import { ShopNames } from './shop-names';
import { TeachConsole } from './teach-console';

/** Every console that can be read: how well, on what proof, within which limits; files in and out; names of shops. */
export function ConsolesPart({ saver }: { saver: Saver }) {
  const consoles = useConsoles();
  const places = usePlaces();
  const [health, setHealth] = useState<HealthByConsole | null>(null);
  useEffect(() => watchConsoleHealth(setHealth), []);
  return (
    <SettingsPart title={i18n.t('consoles.title')} intro={i18n.t('consoles.intro')} parts={[]} saver={saver}>
      {consoles && health && (
        <>
          <ul className="flex flex-col border-line border-b">
            {filesIn(consoles).map((file) => (
              <ConsoleLine key={file.id} file={file} consoles={consoles} health={health[file.id] ?? null} />
            ))}
          </ul>
          <TeachConsole />
          <ImportConsole consoles={consoles} />
          <ShopNames consoles={consoles} places={places} />
        </>
      )}
    </SettingsPart>
  );
}
