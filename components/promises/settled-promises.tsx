import { i18n } from '#i18n';
import { run } from '@/components/shell/command';
import { useNow } from '@/components/shell/now';
import { wordMoment } from '@/components/shell/words';
import { Button } from '@/components/ui/button';
import type { CaseRow } from '@/lib/cases/case';
import type { Promised } from '@/lib/promises/contract';
import { wordType } from './words';

/** What was kept or taken back, each with the way back to the ledger. */
export function SettledPromises({ row, promises }: { row: CaseRow; promises: readonly Promised[] }) {
  const now = useNow();
  return (
    <ul aria-label={i18n.t('promise.settled')} className="flex flex-col">
      {promises.map(({ id, type, dueAt, words, keptAt, droppedAt }) => (
        <li key={id} className="flex items-baseline gap-2 text-faint text-sm">
          <span className="shrink-0">{wordType(type)}</span>
          <span className="min-w-0 flex-1 truncate">“{words}”</span>
          <span className="figures shrink-0">
            {keptAt !== null
              ? i18n.t(keptAt > dueAt ? 'promise.keptLate' : 'promise.kept', [wordMoment(keptAt, now)])
              : i18n.t('promise.dropped', [wordMoment(droppedAt ?? now, now)])}
          </span>
          <Button
            size="sm"
            look="quiet"
            className="-mr-2"
            aria-label={i18n.t('promise.againOf', [words])}
            onClick={() => void run(row.id, { type: 'promise', promises: [{ id, type, dueAt }] })}
          >
            {i18n.t('promise.again')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
