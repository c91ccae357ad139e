import { FileSpreadsheet } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import type { TemplateImport } from '@/lib/templates/files/read';
import { ImportPreview } from './import-preview';
import { readTemplates, wordTemplatesFault } from './read-templates';
import type { Library } from './use-library';

/** A file of templates: chosen or dropped, looked at, then taken in as a whole. */
export function ImportTemplates({
  library,
  onDone,
  onCancel,
}: {
  library: Library;
  onDone: (said: string) => void;
  onCancel: () => void;
}) {
  const [reading, setReading] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [read, setRead] = useState<{ name: string; found: TemplateImport } | null>(null);
  const take = async (files: readonly File[]): Promise<void> => {
    const [file, another] = files;
    if (file === undefined || reading !== null) return;
    if (another !== undefined) {
      setFault(i18n.t('templates.importOneFile'));
      return;
    }
    setFault(null);
    setReading(file.name);
    try {
      const own = library.entries.filter((entry) => entry.own).map(({ template }) => template);
      setRead({ name: file.name, found: await readTemplates(file, own) });
    } catch (error) {
      setFault(`${file.name}：${wordTemplatesFault(error)}`);
    }
    setReading(null);
  };
  return (
    <section
      aria-label={i18n.t('templates.importTitle')}
      className="flex min-h-0 min-w-0 flex-1 flex-col gap-3 overflow-y-auto px-3 py-3 wide:px-4"
    >
      <div className="flex items-center gap-2">
        <h2 className="min-w-0 flex-1 truncate font-semibold text-lg">
          {read?.name ?? i18n.t('templates.importTitle')}
        </h2>
        {read !== null && (
          <Button look="quiet" onClick={() => setRead(null)}>
            {i18n.t('templates.importAgain')}
          </Button>
        )}
        <Button look="quiet" onClick={onCancel}>
          {i18n.t('app.cancel')}
        </Button>
      </div>
      {read === null ? (
        <DropZone reading={reading} onFiles={(files) => void take(files)} />
      ) : (
        <ImportPreview found={read.found} onDone={onDone} />
      )}
      {fault !== null && read === null && (
        <p role="alert" className="rounded-md bg-sunken px-3 py-2 font-medium [overflow-wrap:anywhere]">
          {fault}
        </p>
      )}
    </section>
  );
}

function DropZone({ reading, onFiles }: { reading: string | null; onFiles: (files: File[]) => void }) {
  const [over, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keyboard
    <div
      aria-busy={reading !== null}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      className={cx(
        'flex min-h-44 flex-col items-center justify-center gap-2 rounded-lg border border-dashed px-6 py-8 text-center',
        over ? 'border-ink bg-hover' : 'border-line-strong bg-sunken',
      )}
    >
      {reading === null ? (
        <>
          <FileSpreadsheet aria-hidden className="size-6 text-faint" />
          <p className="font-medium text-lg">{i18n.t('templates.importDrop')}</p>
          <p className="text-muted">{i18n.t('templates.importHint')}</p>
          <Button look="primary" onClick={() => picker.current?.click()}>
            {i18n.t('templates.importChoose')}
          </Button>
        </>
      ) : (
        <p role="status" className="max-w-full text-muted [overflow-wrap:anywhere]">
          {i18n.t('templates.importReading', [reading])}
        </p>
      )}
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,.xlsx,.csv,.tsv,.txt"
        aria-label={i18n.t('templates.importChoose')}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file may be chosen again after it was mended.
          target.value = '';
        }}
      />
    </div>
  );
}
