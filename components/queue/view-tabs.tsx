import { ChevronDown } from 'lucide-react';
import { type MouseEvent, type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { PromiseTab } from '@/components/promises/promise-tab';
import { usePanel } from '@/components/shell/panel-state';
import { useViewCounts } from '@/components/shell/use-queue';
import { useSettings } from '@/components/shell/use-settings';
import { cx } from '@/components/ui/cx';
import { Menu } from '@/components/ui/menu';
import type { ViewName } from '@/lib/cases/views';
import { sameFilter } from '@/lib/settings/views';
import { SavedDialog } from './saved-dialog';
import { useGo, useSavedViews } from './use-saved-views';
import { useViewKeys } from './use-view-keys';
import { Attention } from './view-attention';
import { LETTER, type Place } from './view-letters';
import { ViewMenu } from './view-menu';
import { wordPlace } from './word-filter';

const tabLook = (isCurrent: boolean): string =>
  cx(
    '-mb-px flex h-8 items-center gap-1.5 whitespace-nowrap border-b-2',
    isCurrent ? 'border-ink font-medium text-ink' : 'border-transparent text-muted hover:text-ink',
  );

/** Whoever works alone has no use for a list of what nobody has: it is the list of the open cases. Promises have its place. */
const ALONE: readonly Place[] = ['active', 'mine', 'promises'];
const TOGETHER: readonly Place[] = ['active', 'mine', 'unclaimed'];

/**
 * The views one looks at most, with their counts, and a menu of all others. Each has a place of its own width: no figure
 * that grows moves its neighbour.
 */
export function ViewTabs({ onPressed }: { onPressed: (event: MouseEvent<HTMLButtonElement>) => void }) {
  const filter = usePanel((state) => state.filter);
  const promises = usePanel((state) => state.promises !== null);
  const shown = usePanel((state) => state.viewsShown);
  const setView = usePanel((state) => state.setView);
  const { showViews } = usePanel.getState();
  const [arranging, setArranging] = useState(false);
  const counts = useViewCounts();
  const saved = useSavedViews();
  const settings = useSettings();
  const together = (settings?.staff.people.length ?? 0) > 0;
  const { go, open } = useGo();
  useViewKeys(saved, go, open);
  const tabs = together ? TOGETHER : ALONE;
  const named = promises ? undefined : saved.find((one) => sameFilter(one.filter, filter));
  const place = promises ? 'promises' : filter.view;
  // A view without a tab stands where it was chosen.
  const inMenu = named?.name ?? (tabs.includes(place) ? undefined : wordPlace(place));
  return (
    <nav aria-label={i18n.t('lane.label')} className="flex px-3">
      {tabs.map((tab) => (
        <Slot key={tab} wide={tab === 'active' || tab === 'unclaimed'}>
          {tab === 'promises' ? (
            <PromiseTab className={tabLook} onPressed={onPressed} />
          ) : (
            <Tab
              view={tab}
              isCurrent={inMenu === undefined && place === tab}
              count={counts[tab]}
              onPressed={(event) => {
                onPressed(event);
                setView(tab);
              }}
            />
          )}
        </Slot>
      ))}
      <Menu
        control={{ open: shown, onOpenChange: showViews }}
        onClosed={() => {
          if (!arranging)
            document.querySelector<HTMLElement>('[role=listbox]')?.focus({ preventScroll: true });
        }}
        trigger={
          <button
            type="button"
            aria-current={inMenu === undefined ? undefined : 'true'}
            aria-keyshortcuts="g"
            className={cx(tabLook(inMenu !== undefined), 'ml-auto min-w-0')}
          >
            <span className="min-w-0 truncate">{inMenu ?? i18n.t('view.more')}</span>
            <Attention promised={!tabs.includes('promises')} />
            <ChevronDown aria-hidden className="-ml-0.5 size-3.5 shrink-0 text-faint" />
          </button>
        }
      >
        <ViewMenu
          saved={saved}
          named={named?.id ?? null}
          onGo={go}
          onOpen={open}
          onArrange={() => setArranging(true)}
        />
      </Menu>
      {arranging && <SavedDialog saved={saved} onClose={() => setArranging(false)} />}
    </nav>
  );
}

function Tab({
  view,
  isCurrent,
  count,
  onPressed,
}: {
  view: ViewName;
  isCurrent: boolean;
  count: number | undefined;
  onPressed: (event: MouseEvent<HTMLButtonElement>) => void;
}) {
  return (
    <button
      type="button"
      aria-current={isCurrent ? 'true' : undefined}
      aria-keyshortcuts={`g ${LETTER[view].toLowerCase()}`}
      className={tabLook(isCurrent)}
      onClick={onPressed}
    >
      {wordPlace(view)}
      {count !== undefined && <span className="figures text-faint text-sm">{count}</span>}
    </button>
  );
}

/** Room for a name and its figure. `wide`: of three signs and thousands. */
function Slot({ wide, children }: { wide: boolean; children: ReactNode }) {
  return <div className={cx('mr-2 shrink-0', wide ? 'min-w-20' : 'min-w-14')}>{children}</div>;
}
