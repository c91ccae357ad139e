import { Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { nameOf } from '@/components/shell/places';
import { Button } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';
import { checkConsoleFile, MAX_FILE_BYTES } from '@/lib/consoles/file/check';
import type { Fault } from '@/lib/consoles/file/faults';
import type { ConsoleFile } from '@/lib/consoles/file/schema';
import { isNewer } from '@/lib/consoles/file/version';
import { SHIPPED, shippedFile } from '@/lib/consoles/registry';
import { type Consoles, saveConsoleFile } from '@/lib/settings/consoles';
import { CompareFiles } from './compare-files';

/** Takes a console's file by hand: checked whole, compared with what is used now, and kept only after a yes. */
export function ImportConsole({ consoles }: { consoles: Consoles }) {
  const [faults, setFaults] = useState<Fault[]>([]);
  const [file, setFile] = useState<ConsoleFile | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const picker = useRef<HTMLInputElement>(null);

  const look = async (chosen: File): Promise<void> => {
    setSaid(null);
    // One that is far too large is not even read.
    const text = chosen.size > MAX_FILE_BYTES ? ' '.repeat(MAX_FILE_BYTES + 1) : await chosen.text();
    const checked = checkConsoleFile(text, SHIPPED);
    setFaults(checked.ok ? [] : checked.faults);
    setFile(checked.ok ? checked.file : null);
  };
  const keep = async (chosen: ConsoleFile): Promise<void> => {
    await saveConsoleFile(chosen);
    setSaid(i18n.t('consoles.saved', [nameOf(chosen), chosen.version]));
    setFile(null);
  };
  const shipped = file === null ? null : shippedFile(file.id);
  const useless = file !== null && shipped !== null && !isNewer(file.version, shipped.version);

  return (
    <div className="flex flex-col items-start gap-2">
      <Button onClick={() => picker.current?.click()}>
        <Upload aria-hidden className="size-3.5" />
        {i18n.t('consoles.importFile')}
      </Button>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={i18n.t('consoles.importFile')}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen !== undefined) void look(chosen);
          // The same file may be chosen again after an error.
          target.value = '';
        }}
      />
      {said !== null && (
        <p role="status" className="text-muted">
          {said}
        </p>
      )}
      {faults.length > 0 && <Faults faults={faults} />}
      <Confirm
        open={file !== null}
        onOpenChange={(open) => !open && setFile(null)}
        title={i18n.t('consoles.importTitle', [file === null ? '' : nameOf(file)])}
        body={i18n.t(useless ? 'consoles.compareOld' : 'consoles.importBody')}
        action={i18n.t('consoles.importAction')}
        cancel={i18n.t('app.cancel')}
        disabled={useless}
        onConfirm={() => file && void keep(file)}
      >
        {file !== null && <CompareFiles now={consoles.files[file.id] ?? shipped} next={file} />}
      </Confirm>
    </div>
  );
}

/** Each fault at its field, with what was expected there. */
function Faults({ faults }: { faults: readonly Fault[] }) {
  return (
    <div role="alert" className="w-full rounded-md bg-sunken px-3 py-2">
      <p className="font-medium">{i18n.t('consoles.refused')}</p>
      <ul className="mt-1 flex flex-col gap-1">
        {faults.map((fault) => (
          <li
            key={`${fault.path} ${fault.code} ${fault.expected}`}
            className="flex flex-wrap items-baseline gap-x-3"
          >
            <code className="min-w-32 max-w-full shrink-0 truncate text-sm">
              {fault.path === '' ? i18n.t('consoles.wholeFile') : fault.path}
            </code>
            <span className="min-w-0 break-words text-muted">
              {i18n.t(`consoles.fault_${fault.code}`, [fault.expected])}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
