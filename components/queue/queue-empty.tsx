import { FileSpreadsheet } from 'lucide-react';
import { i18n } from '#i18n';
import { openImport } from '@/components/import/open-import';
import { OpenConsole } from '@/components/shell/open-console';
import { NO_FILTER, usePanel } from '@/components/shell/panel-state';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import type { Lane } from '@/lib/cases/event';
import { FACETS } from '@/lib/cases/queue';

const WORDS = {
  active: ['queue.emptyActive', 'queue.emptyActiveBody'],
  backlog: ['queue.emptyBacklog', 'queue.emptyBacklogBody'],
  done: ['queue.emptyDone', 'queue.emptyDoneBody'],
} as const satisfies Record<Lane, unknown>;

/** Nothing to show: because nothing is there, or because nothing matches. Both say what to do next. */
export function QueueEmpty() {
  const filter = usePanel((state) => state.filter);
  const setFilter = usePanel((state) => state.setFilter);
  const filtered = filter.search !== '' || FACETS.some((facet) => filter[facet].length > 0);
  if (filtered)
    return (
      <Empty title={i18n.t('queue.noMatch')}>
        <p>{i18n.t('queue.noMatchBody')}</p>
        <Button onClick={() => setFilter(NO_FILTER)}>{i18n.t('queue.clearAll')}</Button>
      </Empty>
    );
  const [title, body] = WORDS[filter.lane];
  return (
    <Empty title={i18n.t(title)}>
      <p>{i18n.t(body)}</p>
      {filter.lane === 'active' && (
        <div className="flex flex-wrap gap-2">
          <OpenConsole label={i18n.t('queue.openConsole')} />
          <Button look="quiet" onClick={() => void openImport()}>
            <FileSpreadsheet aria-hidden className="size-3.5" />
            {i18n.t('import.open')}
          </Button>
        </div>
      )}
    </Empty>
  );
}
