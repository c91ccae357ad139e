import { Download } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { saveFile } from '@/components/settings/backup-file';
import { Button } from '@/components/ui/button';
import type { IntakeDesk } from '@/lib/cases/desk';
import { rememberMapping } from '@/lib/settings/import-mappings';
import type { ImportProgress, ImportResult } from '@/lib/store/import';
import type { Checked } from '@/lib/tables/check';
import { faultyCsv } from '@/lib/tables/faulty';
import { signatureOf } from '@/lib/tables/mapping';
import type { Table } from '@/lib/tables/table';
import { FaultList } from './fault-list';
import { ImportRunning } from './import-running';
import { runImport } from './run-import';
import { useCheck } from './use-check';
import type { Chosen } from './use-mapping';
import { wordFault, wordStoreFault } from './words';

/** How many rows are right and which are not; then the one button that takes the right ones in. */
export function CheckedRows({
  table,
  chosen,
  deskNow,
  onDone,
}: {
  table: Table;
  chosen: Chosen;
  deskNow: () => Promise<IntakeDesk>;
  onDone: (result: ImportResult) => void;
}) {
  const { done, checked } = useCheck(table, chosen.mapping, chosen.shop);
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const cancel = useRef<AbortController>(null);
  // Who chooses another file, or other columns, does not want what is on its way.
  useEffect(() => () => cancel.current?.abort(), [table, chosen]);
  const [fault, setFault] = useState<string | null>(null);
  const mapped = chosen.mapping.text !== undefined;
  const run = async ({ reviews, shopNames }: Checked): Promise<void> => {
    cancel.current = new AbortController();
    const { signal } = cancel.current;
    setFault(null);
    setProgress({ step: 'grading', done: 0, total: reviews.length });
    try {
      const result = await runImport(reviews, shopNames, await deskNow(), {
        onProgress: setProgress,
        signal,
      });
      const { mapping: columns, shop } = chosen;
      // A convenience: the reviews are in, whether it can be kept or not.
      await rememberMapping(signatureOf(table.headers), { columns, shop }).catch(() => undefined);
      onDone(result);
    } catch (error) {
      setFault(signal.aborted ? i18n.t('import.cancelled') : wordStoreFault(error));
      setProgress(null);
    }
  };
  return (
    <section aria-label={i18n.t('import.check')} className="flex flex-col gap-3 border-line border-t pt-4">
      <p role="status" className="figures font-semibold text-lg">
        {checked === null
          ? i18n.t('import.checking', [done, table.rows.length])
          : i18n.t('import.counts', [checked.reviews.length, checked.faulty.length])}
      </p>
      {checked !== null && checked.faulty.length > 0 && (
        <>
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Button onClick={() => download(table, checked)}>
              <Download aria-hidden className="size-3.5" />
              {i18n.t('import.download')}
            </Button>
            <span className="text-muted text-sm">{i18n.t('import.downloadHint')}</span>
          </div>
          <FaultList faulty={checked.faulty} />
        </>
      )}
      {!mapped && <p className="font-medium">{i18n.t('import.needText')}</p>}
      {fault !== null && (
        <p role="alert" className="rounded-md bg-sunken px-3 py-2 font-medium">
          {fault}
        </p>
      )}
      {progress === null ? (
        <div>
          <Button
            look="primary"
            disabled={!mapped || checked === null || checked.reviews.length === 0}
            onClick={() => checked && void run(checked)}
          >
            {i18n.t('import.run', [checked?.reviews.length ?? 0])}
          </Button>
        </div>
      ) : (
        <ImportRunning progress={progress} onCancel={() => cancel.current?.abort()} />
      )}
    </section>
  );
}

function download(table: Table, { faulty }: Checked): void {
  const rows = faulty.map(({ row, cells, faults }) => ({
    cells,
    problem: `${i18n.t('import.row', [row])} ${faults.map(wordFault).join(i18n.t('import.semicolon'))}`,
  }));
  saveFile(new Blob([faultyCsv(table.headers, rows)], { type: 'text/csv' }), i18n.t('import.faultyFile'));
}
