import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import { useNow } from '@/components/shell/now';
import { casesWithPromises } from '@/lib/store/promises';
import { usePromiseCounts } from './use-promise-counts';

/** One line: broken, due today, open. Pressed, it opens the case whose promise is due first. Nothing where none is open. */
export function PopupPromises({ onOpen }: { onOpen: (caseId: string | null) => void }) {
  const now = useNow();
  const counts = usePromiseCounts();
  // Known beforehand: the panel opens only within the click.
  const first = useLiveQuery(() => casesWithPromises('open', now, 1), [now])?.[0];
  if (counts === undefined || counts.open === 0) return null;
  return (
    <button
      type="button"
      className="flex h-9 w-full items-center gap-3 border-line border-t px-3 text-left hover:bg-hover focus-visible:-outline-offset-2"
      onClick={() => onOpen(first ?? null)}
    >
      <span className="flex-1">{i18n.t('promise.title')}</span>
      {counts.broken > 0 && (
        <span className="figures font-semibold text-overdue">
          {i18n.t('promise.brokenCount', [counts.broken])}
        </span>
      )}
      {counts.today > 0 && (
        <span className="figures text-muted">{i18n.t('promise.todayCount', [counts.today])}</span>
      )}
      <span className="figures text-faint">{i18n.t('promise.openCount', [counts.open])}</span>
    </button>
  );
}
