import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { ImportProgress } from '@/lib/store/import';

/** Share of the bar for grading; writing takes the rest. Measured: about one part in eight. */
const GRADING = 0.12;

/** How far an import is, and the way out of it. */
export function ImportRunning({ progress, onCancel }: { progress: ImportProgress; onCancel: () => void }) {
  const [leaving, setLeaving] = useState(false);
  const words = leaving ? i18n.t('import.cancelling') : wordProgress(progress);
  return (
    <div className="flex flex-col gap-2">
      <div
        role="progressbar"
        aria-label={i18n.t('import.running')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(100 * shareOf(progress))}
        aria-valuetext={words}
        className="h-1.5 overflow-hidden rounded-full bg-line"
      >
        <div className="h-full rounded-full bg-primary" style={{ width: `${100 * shareOf(progress)}%` }} />
      </div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <p className="figures min-w-0 flex-1">{words}</p>
        <Button
          disabled={leaving}
          onClick={() => {
            setLeaving(true);
            onCancel();
          }}
        >
          {i18n.t('import.cancel')}
        </Button>
      </div>
      <p className="text-muted text-sm">{i18n.t('import.importingHint')}</p>
    </div>
  );
}

function shareOf({ step, done, total }: ImportProgress): number {
  const part = total === 0 ? 1 : done / total;
  return step === 'grading' ? GRADING * part : GRADING + (1 - GRADING) * part;
}

function wordProgress({ step, done, total }: ImportProgress): string {
  return i18n.t(step === 'grading' ? 'import.grading' : 'import.importing', [done, total]);
}
