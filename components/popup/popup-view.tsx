import { PanelRight, Settings2 } from 'lucide-react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { PopupPromises } from '@/components/promises/popup-promises';
import { Brand } from '@/components/shell/brand';
import { OpenConsole } from '@/components/shell/open-console';
import { useTheme } from '@/components/shell/theme';
import { useCounts } from '@/components/shell/use-counts';
import { useSettings } from '@/components/shell/use-settings';
import { Button, IconButton } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import type { ViewName } from '@/lib/cases/views';
import type { Counts } from '@/lib/store/queries';
import { GradeBars } from './grade-bars';
import { NextCases } from './next-cases';
import { useOpenPanel } from './open-panel';
import { TeachHere } from './teach-here';

/** What is overdue, what is next, and the ways to work. */
export function PopupView() {
  const settings = useSettings();
  useTheme(settings?.theme);
  const counts = useCounts();
  const openPanel = useOpenPanel();
  return (
    <div className="flex w-[340px] flex-col">
      <header className="flex h-10 items-center justify-between pr-1.5 pl-3">
        <Brand name={i18n.t('app.name')} />
        <IconButton label={i18n.t('app.openSettings')} onClick={() => void browser.runtime.openOptionsPage()}>
          <Settings2 aria-hidden className="size-4" />
        </IconButton>
      </header>
      <main>
        {counts && <Figures counts={counts} onOpen={(view) => openPanel(null, view)} />}
        <PopupPromises onOpen={openPanel} />
        {counts && counts.active > 0 && (
          <>
            <NextCases onOpen={openPanel} />
            <GradeBars byGrade={counts.byGrade} />
          </>
        )}
        {counts?.active === 0 && (
          <div className="border-line border-t px-3 py-4">
            <p className="font-medium">{i18n.t('popup.allClear')}</p>
            <p className="text-muted">{i18n.t('popup.allClearBody')}</p>
          </div>
        )}
        <TeachHere />
      </main>
      <footer className="flex gap-1.5 border-line border-t p-3">
        <Button look="primary" className="flex-1" onClick={() => openPanel(null)}>
          <PanelRight aria-hidden className="size-3.5" />
          {i18n.t('popup.openPanel')}
        </Button>
        <OpenConsole className="flex-1" label={i18n.t('popup.openConsole')} onOpened={() => close()} />
      </footer>
    </div>
  );
}

/** What waits, each figure a way to its view. */
function Figures({ counts, onOpen }: { counts: Counts; onOpen: (view: ViewName) => void }) {
  return (
    <dl className="grid grid-cols-3 px-3 pb-3">
      <Figure
        name={i18n.t('popup.overdue')}
        value={counts.overdue}
        ink={counts.overdue > 0 && 'text-overdue'}
        onOpen={() => onOpen('overdue')}
      />
      <Figure
        name={i18n.t('popup.dueSoon')}
        value={counts.dueSoon}
        ink={counts.dueSoon > 0 && 'text-soon'}
        onOpen={() => onOpen('soon')}
      />
      <Figure
        name={i18n.t('popup.active')}
        value={counts.active}
        ink={false}
        onOpen={() => onOpen('active')}
      />
    </dl>
  );
}

function Figure({
  name,
  value,
  ink,
  onOpen,
}: {
  name: string;
  value: number;
  ink: string | false;
  onOpen: () => void;
}) {
  return (
    <div className="relative -ml-1.5 flex flex-col-reverse rounded-md pl-1.5 hover:bg-hover">
      <dt className="text-faint text-xs">{name}</dt>
      <dd className={cx('figures font-semibold text-[24px] leading-8', ink)}>
        <button
          type="button"
          aria-label={`${name} ${value}`}
          className="after:absolute after:inset-0 after:content-['']"
          onClick={onOpen}
        >
          {value}
        </button>
      </dd>
    </div>
  );
}
