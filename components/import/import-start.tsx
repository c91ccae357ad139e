import { ClipboardPaste, FileSpreadsheet } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/input';
import { readPasted } from '@/lib/tables/paste';
import type { Source } from './import-page';
import { readFile } from './read-file';
import { wordFileFault } from './words';

/** Where a list comes from: dropped, chosen or pasted. */
export function ImportStart({ onSource }: { onSource: (source: Source) => void }) {
  const [reading, setReading] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const take = async (files: readonly File[]): Promise<void> => {
    const [file, another] = files;
    if (file === undefined) return;
    if (another !== undefined) return setFault(i18n.t('import.oneFile'));
    setFault(null);
    setReading(file.name);
    try {
      onSource({ kind: 'rows', name: file.name, sheets: await readFile(file) });
    } catch (error) {
      setFault(`${file.name}：${wordFileFault(error)}`);
      setReading(null);
    }
  };
  return (
    <div className="flex flex-col gap-6">
      <DropZone reading={reading} onFiles={(files) => void take(files)} />
      {fault !== null && (
        <p role="alert" className="rounded-md bg-sunken px-3 py-2 font-medium [overflow-wrap:anywhere]">
          {fault}
        </p>
      )}
      {reading === null && <PasteBox onSource={onSource} />}
    </div>
  );
}

function DropZone({ reading, onFiles }: { reading: string | null; onFiles: (files: File[]) => void }) {
  const [over, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (reading === null) onFiles([...event.dataTransfer.files]);
  };
  return (
    <section
      aria-label={i18n.t('import.file')}
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
          <p className="font-medium text-lg">{i18n.t('import.drop')}</p>
          <p className="text-muted">{i18n.t('import.dropHint')}</p>
          <Button look="primary" onClick={() => picker.current?.click()}>
            {i18n.t('import.choose')}
          </Button>
        </>
      ) : (
        <p role="status" className="max-w-full text-muted [overflow-wrap:anywhere]">
          {i18n.t('import.reading', [reading])}
        </p>
      )}
      <input
        ref={picker}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,.xlsx,.xls"
        aria-label={i18n.t('import.choose')}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file may be chosen again after it was mended.
          target.value = '';
        }}
      />
    </section>
  );
}

function PasteBox({ onSource }: { onSource: (source: Source) => void }) {
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const read = (): void => {
    try {
      const read = readPasted(text);
      onSource(
        read.kind === 'one' ? read : { kind: 'rows', name: i18n.t('import.pasted'), sheets: [read.sheet] },
      );
    } catch (error) {
      setFault(wordFileFault(error));
    }
  };
  return (
    <section aria-label={i18n.t('import.paste')} className="flex flex-col gap-2">
      <Field label={i18n.t('import.pasteLabel')} hint={i18n.t('import.pasteHint')} error={fault}>
        {(wiring) => (
          <TextArea {...wiring} rows={5} value={text} onChange={({ target }) => setText(target.value)} />
        )}
      </Field>
      <div>
        <Button disabled={text.trim() === ''} onClick={read}>
          <ClipboardPaste aria-hidden className="size-3.5" />
          {i18n.t('import.pasteRead')}
        </Button>
      </div>
    </section>
  );
}
