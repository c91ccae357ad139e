import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { PinDialog } from '@/components/desks/pin-dialog';
import { Brand } from '@/components/shell/brand';
import { useTheme } from '@/components/shell/theme';
import { LibraryPart } from '@/components/templates/library-part';
import type { Settings } from '@/lib/settings/schema';
import { readSettings } from '@/lib/settings/store';
import { AgentPart } from './agent-part';
import { BackupPart } from './backup-part';
import { BandsPart } from './bands-part';
import { CalendarPart } from './calendar-part';
import { ConsolesPart } from './consoles/consoles-part';
import { CorrectionsPart } from './corrections/corrections-part';
import { DeadlinesPart } from './deadlines-part';
import { ImportPart } from './import-part';
import { KeepPart } from './keep-part';
import { ModelPart } from './model/model-part';
import { NotificationsPart } from './notifications-part';
import { PrivacyPart } from './privacy-part';
import { RobotsPart } from './robots/robots-part';
import { RulesPart } from './rules/rules-part';
import { LadderPart } from './staff/ladder-part';
import { PeoplePart } from './staff/people-part';
import { PinPart } from './staff/pin-part';
import { ShiftsPart } from './staff/shifts-part';
import { ThemePart } from './theme-part';
import { TonePart } from './tone-part';
import { useSaver } from './use-saver';

/** Every setting on one quiet page. Read once; what is changed here is saved field by field. */
export function SettingsPage() {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => void readSettings().then(setSettings), []);
  return (
    <main className="mx-auto flex max-w-[720px] flex-col px-6 pt-8 pb-16 max-sm:px-4">
      <Brand name={i18n.t('app.name')} />
      <h1 className="mt-4 font-semibold text-xl">{i18n.t('settings.title')}</h1>
      <p className="mb-6 text-muted">{i18n.t('settings.intro')}</p>
      {settings && <Parts initial={settings} />}
    </main>
  );
}

/** The part that the address asks for by its title. */
function showAsked(): void {
  const title = decodeURIComponent(location.hash.slice(1));
  const parts = [...document.querySelectorAll('main section[aria-label]')];
  parts.find((part) => part.getAttribute('aria-label') === title)?.scrollIntoView();
}

function Parts({ initial }: { initial: Settings }) {
  const saver = useSaver(initial);
  const [restores, setRestores] = useState(0);
  useEffect(showAsked, []);
  useTheme(saver.settings.theme);
  return (
    <>
      {saver.failed !== null && (
        <p role="alert" className="mb-4 rounded-md bg-sunken px-3 py-2 font-medium">
          {i18n.t('settings.saveFailed', [saver.failed])}
        </p>
      )}
      <AgentPart saver={saver} />
      <PeoplePart saver={saver} />
      <ShiftsPart saver={saver} />
      <ConsolesPart saver={saver} />
      <ImportPart saver={saver} />
      <LibraryPart saver={saver} />
      <DeadlinesPart saver={saver} />
      <CalendarPart key={restores} saver={saver} />
      <LadderPart saver={saver} />
      <BandsPart saver={saver} />
      <TonePart saver={saver} />
      <RulesPart saver={saver} />
      <CorrectionsPart saver={saver} />
      <ModelPart saver={saver} />
      <NotificationsPart saver={saver} />
      <RobotsPart saver={saver} />
      <PinPart saver={saver} />
      <KeepPart saver={saver} />
      <ThemePart saver={saver} />
      <BackupPart
        saver={saver}
        onRestored={(settings) => {
          saver.replace(settings);
          setRestores(restores + 1);
        }}
      />
      <PrivacyPart saver={saver} />
      <PinDialog />
    </>
  );
}
