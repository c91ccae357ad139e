import { FileUp, Settings2 } from 'lucide-react';
import type { MouseEvent } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { AgentSwitch } from '@/components/desks/agent-switch';
import { openImport } from '@/components/import/open-import';
import { ViewTabs } from '@/components/queue/view-tabs';
import { IconButton } from '@/components/ui/button';
import { Brand } from './brand';
import { usePanel } from './panel-state';
import { useViewCounts } from './use-queue';

/** After a click with the mouse, Enter belongs to the list again; a keyboard keeps its place. */
function giveKeysBack(event: MouseEvent<HTMLButtonElement>): void {
  if (event.detail > 0) event.currentTarget.blur();
}

/** Name, overdue count and the way to the settings; the views with their counts under it. */
export function Header() {
  const { overdue = 0 } = useViewCounts();
  const setView = usePanel((state) => state.setView);
  return (
    <header className="shrink-0 border-line border-b">
      <div className="flex h-10 items-center gap-2 pr-1.5 pl-3">
        <Brand name={i18n.t('app.name')} />
        <AgentSwitch />
        <span className="flex-1" />
        {overdue > 0 && (
          <button
            type="button"
            aria-label={i18n.t('queue.overdueJump', [overdue])}
            className="figures h-6 rounded-md bg-overdue-wash px-2 font-semibold text-overdue text-sm"
            onClick={(event) => {
              giveKeysBack(event);
              setView('active');
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
      <ViewTabs onPressed={giveKeysBack} />
    </header>
  );
}
