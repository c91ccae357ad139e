import { useState } from 'react';
import { i18n } from '#i18n';
import { Brand } from '@/components/shell/brand';
import { useTheme } from '@/components/shell/theme';
import { useSettings } from '@/components/shell/use-settings';
import { Button } from '@/components/ui/button';
import type { IntakeDesk } from '@/lib/cases/desk';
import type { ImportResult } from '@/lib/store/import';
import type { Pasted } from '@/lib/tables/paste';
import type { Sheet } from '@/lib/tables/sheet';
import { ImportDone } from './import-done';
import { ImportStart } from './import-start';
import { OneReview } from './one-review';
import { TableImport } from './table-import';

/** What there is to import: sheets of rows, or one review of which some fields are known. */
export type Source =
  | { kind: 'rows'; name: string; sheets: readonly Sheet[] }
  | Extract<Pasted, { kind: 'one' }>;
type Step = { at: 'start' } | { at: 'source'; source: Source } | { at: 'done'; result: ImportResult };

/** Reviews that no console shows: a file or a pasted text, looked at first, then taken in as a whole. */
export function ImportPage({ deskNow }: { deskNow: () => Promise<IntakeDesk> }) {
  const settings = useSettings();
  useTheme(settings?.theme);
  const [step, setStep] = useState<Step>({ at: 'start' });
  const done = (result: ImportResult): void => setStep({ at: 'done', result });
  const restart = (): void => setStep({ at: 'start' });
  return (
    <main className="mx-auto flex max-w-[960px] flex-col px-4 pt-8 pb-16 sm:px-6">
      <Brand name={i18n.t('app.name')} />
      <div className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-1">
        <h1 className="font-semibold text-xl">{i18n.t('import.title')}</h1>
        <span className="flex-1" />
        {step.at === 'source' && (
          <Button look="quiet" className="-mr-3" onClick={restart}>
            {i18n.t('import.restart')}
          </Button>
        )}
      </div>
      <p className="mb-6 text-muted">{i18n.t('import.intro')}</p>
      {step.at === 'start' && <ImportStart onSource={(source) => setStep({ at: 'source', source })} />}
      {step.at === 'source' && step.source.kind === 'rows' && (
        <TableImport name={step.source.name} sheets={step.source.sheets} deskNow={deskNow} onDone={done} />
      )}
      {step.at === 'source' && step.source.kind === 'one' && (
        <OneReview fields={step.source.fields} deskNow={deskNow} onDone={done} />
      )}
      {step.at === 'done' && <ImportDone result={step.result} onAgain={restart} />}
    </main>
  );
}
