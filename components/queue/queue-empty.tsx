import { FileSpreadsheet } from 'lucide-react';
import { i18n } from '#i18n';
import { openImport } from '@/components/import/open-import';
import { OpenConsole } from '@/components/shell/open-console';
import { isFiltered, NO_FILTER, usePanel } from '@/components/shell/panel-state';
import { useViewCounts } from '@/components/shell/use-queue';
import { snake } from '@/components/shell/words';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Kbd } from '@/components/ui/kbd';
import type { ViewName } from '@/lib/cases/views';
import { useTakeNext } from './use-take-next';

/** Nothing to show: because nothing is there, or because nothing matches. Both say what to do next. */
export function QueueEmpty() {
  const filter = usePanel((state) => state.filter);
  const setFilter = usePanel((state) => state.setFilter);
  if (isFiltered(filter))
    return (
      <Empty title={i18n.t('queue.noMatch')}>
        <p>{i18n.t('queue.noMatchBody')}</p>
        <Button onClick={() => setFilter(NO_FILTER)}>{i18n.t('queue.clearAll')}</Button>
      </Empty>
    );
  const [title, body] = wordsOf(filter.view);
  return (
    <Empty title={title}>
      <p>{body}</p>
      {filter.view === 'active' ? <ToReviews /> : <Onward view={filter.view} />}
    </Empty>
  );
}

function wordsOf(view: ViewName): [string, string] {
  if (view === 'active') return [i18n.t('queue.emptyActive'), i18n.t('queue.emptyActiveBody')];
  if (view === 'backlog') return [i18n.t('queue.emptyBacklog'), i18n.t('queue.emptyBacklogBody')];
  if (view === 'done') return [i18n.t('queue.emptyDone'), i18n.t('queue.emptyDoneBody')];
  return [i18n.t(`view.empty_${snake(view)}`), i18n.t(`view.emptyBody_${snake(view)}`)];
}

/** Where reviews come from. */
function ToReviews() {
  return (
    <div className="flex flex-wrap gap-2">
      <OpenConsole label={i18n.t('queue.openConsole')} />
      <Button look="quiet" onClick={() => void openImport()}>
        <FileSpreadsheet aria-hidden className="size-3.5" />
        {i18n.t('import.open')}
      </Button>
    </div>
  );
}

/** To the cases that there are. */
function Onward({ view }: { view: ViewName }) {
  const { active = 0, unclaimed = 0 } = useViewCounts();
  const setView = usePanel((state) => state.setView);
  const takeNext = useTakeNext();
  // Nothing is open at all.
  if (active === 0) return <ToReviews />;
  return (
    <div className="flex flex-wrap gap-2">
      {view === 'mine' && unclaimed > 0 && (
        <Button look="primary" aria-keyshortcuts="t" onClick={takeNext}>
          {i18n.t('take.next')}
          <Kbd>T</Kbd>
        </Button>
      )}
      <Button onClick={() => setView('active')}>
        {i18n.t('view.showAll')} <span className="figures">{active}</span>
      </Button>
    </div>
  );
}
