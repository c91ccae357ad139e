import { Download, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { askPin } from '@/components/desks/ask-pin';
import { keepSettings } from '@/components/shell/use-settings';
import { Button } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';
import { readConsoles, replaceConsoles } from '@/lib/settings/consoles';
import { PinLocked } from '@/lib/settings/pin';
import type { Settings } from '@/lib/settings/schema';
import { exportBackup, restoreBackup } from '@/lib/store/backup';
import { withRules } from '@/lib/store/reschedule';
import { backupName, saveFile, wordBackupFault } from './backup-file';
import { SettingsPart } from './settings-part';
import type { Saver } from './use-saver';

type Doing = 'exporting' | 'restoring' | null;

/** Everything out as one file, and back. Restoring replaces, so it asks first and says what it did. */
export function BackupPart({
  saver,
  onRestored,
}: {
  saver: Saver;
  onRestored: (settings: Settings) => void;
}) {
  const [doing, setDoing] = useState<Doing>(null);
  const [file, setFile] = useState<File | null>(null);
  const [said, setSaid] = useState<{ text: string; wrong: boolean } | null>(null);
  const picker = useRef<HTMLInputElement>(null);

  const exportAll = async (): Promise<void> => {
    setDoing('exporting');
    try {
      const now = Date.now();
      const name = backupName(now);
      const kept = { settings: saver.settings, consoles: await readConsoles() };
      saveFile(await exportBackup(kept, now), name);
      setSaid({ text: i18n.t('settings.exported', [name]), wrong: false });
    } catch {
      setSaid({ text: i18n.t('settings.exportFailed'), wrong: true });
    }
    setDoing(null);
  };
  const restore = async (chosen: File): Promise<void> => {
    setFile(null);
    // A backup replaces what the supervisor set.
    if (!(await askPin())) return;
    setDoing('restoring');
    try {
      const { cases, events, settings } = await withRules(async () => {
        const { kept, ...restored } = await restoreBackup(chosen);
        if (kept.consoles !== null) await replaceConsoles(kept.consoles);
        return { ...restored, settings: await keepRestored(kept.settings, saver.settings.agent) };
      });
      setSaid({ text: i18n.t('settings.restored', [cases, events]), wrong: false });
      onRestored(settings);
    } catch (error) {
      setSaid({ text: wordBackupFault(error), wrong: true });
    }
    setDoing(null);
  };

  return (
    <SettingsPart
      title={i18n.t('settings.backup')}
      intro={i18n.t('settings.backupIntro')}
      parts={[]}
      saver={saver}
    >
      <div className="flex flex-wrap gap-2">
        <Button disabled={doing !== null} onClick={() => void exportAll()}>
          <Download aria-hidden className="size-3.5" />
          {i18n.t(doing === 'exporting' ? 'settings.exporting' : 'settings.export')}
        </Button>
        <Button disabled={doing !== null} onClick={() => picker.current?.click()}>
          <Upload aria-hidden className="size-3.5" />
          {i18n.t(doing === 'restoring' ? 'settings.restoring' : 'settings.restore')}
        </Button>
        <input
          ref={picker}
          type="file"
          hidden
          aria-label={i18n.t('settings.restore')}
          onChange={({ target }) => {
            setFile(target.files?.[0] ?? null);
            // The same file may be chosen again after an error.
            target.value = '';
          }}
        />
      </div>
      {said !== null && (
        <p role={said.wrong ? 'alert' : 'status'} className={said.wrong ? 'font-medium' : 'text-muted'}>
          {said.text}
        </p>
      )}
      <Confirm
        open={file !== null}
        onOpenChange={(open) => !open && setFile(null)}
        title={i18n.t('settings.restoreTitle')}
        body={i18n.t('settings.restoreBody', [file?.name ?? ''])}
        action={i18n.t('settings.restoreAction')}
        cancel={i18n.t('app.cancel')}
        onConfirm={() => file && void restore(file)}
      />
    </SettingsPart>
  );
}

/** The settings of a backup. Where it makes somebody a supervisor and the PIN is not entered for that, `agent` stays. */
async function keepRestored(settings: Settings, agent: Settings['agent']): Promise<Settings> {
  try {
    await keepSettings(settings);
    return settings;
  } catch (error) {
    if (!(error instanceof PinLocked)) throw error;
    const rest = { ...settings, agent };
    await keepSettings(rest);
    return rest;
  }
}
