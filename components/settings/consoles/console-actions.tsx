import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { diagnosticsOf } from '@/components/shell/diagnostics';
import { nameOf } from '@/components/shell/places';
import { copyWords } from '@/components/shell/words';
import { Button, IconButton } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';
import { CopyButton } from '@/components/ui/copy-button';
import { Menu, MenuItem } from '@/components/ui/menu';
import type { ConsoleFile } from '@/lib/consoles/file/schema';
import { confirm, removeConsoleFile } from '@/lib/settings/consoles';
import type { ConsoleHealth } from '@/lib/store/console-health';
import { saveFile } from '../backup-file';
import { ConfirmConsole } from './confirm-console';

/** What can be done with one console: check it, copy its health, take its file out, take an imported file away. */
export function ConsoleActions({
  file,
  confirmed,
  imported,
  health,
}: {
  file: ConsoleFile;
  confirmed: boolean;
  imported: ConsoleFile | null;
  health: ConsoleHealth | null;
}) {
  const [asking, setAsking] = useState<'confirm' | 'remove' | null>(null);
  const close = (open: boolean): void => {
    if (!open) setAsking(null);
  };
  return (
    <>
      {file.proof === 'shape' && !confirmed && (
        <Button size="sm" onClick={() => setAsking('confirm')}>
          {i18n.t('consoles.confirm')}
        </Button>
      )}
      {file.proof === 'shape' && confirmed && (
        <Button size="sm" look="quiet" onClick={() => void confirm(file.id, null)}>
          {i18n.t('consoles.unconfirm')}
        </Button>
      )}
      <CopyButton
        look="quiet"
        text={diagnosticsOf({ file: file.version, health })}
        words={copyWords(i18n.t('banner.copyDiagnostics'))}
      />
      <Menu
        trigger={
          <IconButton size="sm" className="!w-6" label={i18n.t('consoles.more', [nameOf(file)])}>
            <Ellipsis aria-hidden className="size-4" />
          </IconButton>
        }
      >
        <MenuItem onSelect={() => exportFile(file)}>{i18n.t('consoles.exportFile')}</MenuItem>
        {imported !== null && (
          <MenuItem onSelect={() => setAsking('remove')}>{i18n.t('consoles.remove')}</MenuItem>
        )}
      </Menu>
      <ConfirmConsole file={file} health={health} open={asking === 'confirm'} onOpenChange={close} />
      <Confirm
        open={asking === 'remove'}
        onOpenChange={close}
        title={i18n.t('consoles.removeTitle', [nameOf(file)])}
        body={i18n.t('consoles.removeBody')}
        action={i18n.t('consoles.removeAction')}
        cancel={i18n.t('app.cancel')}
        onConfirm={() => void removeConsoleFile(file.id)}
      />
    </>
  );
}

/** The file as it is used now, in the form in which it can be imported again. */
function exportFile(file: ConsoleFile): void {
  const blob = new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' });
  saveFile(blob, `haoshuo-${file.id}-${file.version}.json`);
}
