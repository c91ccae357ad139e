import { FileUp, Settings2 } from 'lucide-react';
import type { MouseEvent } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { openImport } from '@/components/import/open-import';
import { PromiseTab } from '@/components/promises/promise-tab';
import { IconButton } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import type { Lane } from '@/lib/cases/event';
import { Brand } from './brand';
import { usePanel } from './panel-state';
import { usePanelCounts } from './use-counts';

const LANES: Lane[] = ['active', 'backlog', 'done'];

/** After a click with the mouse, Enter belongs to the list again; a keyboard keeps its place. */
function giveKeysBack(event: MouseEvent<HTMLButtonElement>): void {
  if (event.detail > 0) event.currentTarget.blur();
}

const tabLook = (isCurrent: boolean): string =>
  cx(
    '-mb-px flex h-8 items-center gap-1.5 border-b-2',
    isCurrent ? 'border-ink font-medium text-ink' : 'border-transparent text-muted hover:text-ink',
  );

/** Name, overdue count and the way to the settings; the lanes with their counts under it. */
export function Header() {
  const counts = usePanelCounts();
  // While promises are listed, no lane is.
  const lane = usePanel((state) => (state.promises === null ? state.filter.lane : null));
  const setLane = usePanel((state) => state.setLane);
  const overdue = counts.overdue ?? 0;
  const count: Record<Lane, number | undefined> = {
    active: counts.active,
    backlog: counts.backlog,
    done: undefined,
  };
  return (
    <header className="shrink-0 border-line border-b">
      <div className="flex h-10 items-center gap-2 pr-1.5 pl-3">
        <Brand name={i18n.t('app.name')} />
        <span className="flex-1" />
        {overdue > 0 && (
          <button
            type="button"
            aria-label={i18n.t('queue.overdueJump', [overdue])}
            className="figures h-6 rounded-md bg-overdue-wash px-2 font-semibold text-overdue text-sm"
            onClick={(event) => {
              giveKeysBack(event);
              setLane('active');
              const { ids, select } = usePanel.getState();
              select(ids[0] ?? null);
            }}
          >
            {i18n.t('queue.overdue', [overdue])}
          </button>
        )}
        <IconButton label={i18n.t('import.open')} onClick={() => void openImport()}>
          <FileUp aria-hidden className="size-4" />
        </IconButton>
        <IconButton label={i18n.t('app.openSettings')} onClick={() => void browser.runtime.openOptionsPage()}>
          <Settings2 aria-hidden className="size-4" />
        </IconButton>
      </div>
      <nav aria-label={i18n.t('lane.label')} className="flex gap-4 px-3">
        {LANES.map((name) => (
          <button
            key={name}
            type="button"
            aria-current={lane === name ? 'true' : undefined}
            className={tabLook(lane === name)}
            onClick={(event) => {
              giveKeysBack(event);
              setLane(name);
            }}
          >
            {i18n.t(`lane.${name}`)}
            {count[name] !== undefined && <span className="figures text-faint text-sm">{count[name]}</span>}
          </button>
        ))}
        <PromiseTab className={tabLook} onPressed={giveKeysBack} />
      </nav>
    </header>
  );
}
