import { useEffect } from 'react';
import { BulkDialogs } from '@/components/bulk/bulk-dialogs';
import { CaseView } from '@/components/case/case-view';
import { PinDialog } from '@/components/desks/pin-dialog';
import { Palette } from '@/components/palette/palette';
import { QueueView } from '@/components/queue/queue-view';
import { cx } from '@/components/ui/cx';
import { setFocus, watchFocus } from '@/lib/store/session';
import { watchWishes, wishView } from '@/lib/store/view-wish';
import { AgentAsk } from './agent-ask';
import { Banners } from './banners';
import { Header } from './header';
import { KeyHelp } from './key-help';
import { hush, useNotice } from './notice';
import { NoticeBar } from './notice-bar';
import { usePanel } from './panel-state';
import { useTheme } from './theme';
import { useSettings } from './use-settings';
import { useShortcuts } from './use-shortcuts';

/**
 * The side panel. Narrow: the queue, or the case over it. Wide: both side by side. The queue stays mounted under the
 * case, so that going back finds the same place.
 */
export function Panel() {
  const settings = useSettings();
  useTheme(settings?.theme);
  useShortcuts();
  const open = usePanel((state) => state.open);
  // What was said belongs to the case it was said about; what can be taken back can be from anywhere.
  useEffect(() => {
    if (useNotice.getState().notice?.undo === null) hush();
  }, [open]);
  useEffect(
    () =>
      watchFocus((caseId) => {
        if (caseId === null) return;
        usePanel.getState().openCase(caseId);
        // Taken: a panel that is opened later starts with the queue again.
        void setFocus(null);
      }),
    [],
  );
  useEffect(
    () =>
      watchWishes((view) => {
        const { setView, close } = usePanel.getState();
        setView(view);
        close();
        void wishView(null);
      }),
    [],
  );
  return (
    <div className="flex h-full flex-col">
      <Banners />
      {settings && <AgentAsk settings={settings} />}
      <div className="flex min-h-0 flex-1">
        <main
          className={cx(
            'flex min-w-0 flex-1 flex-col',
            open !== null && 'hidden wide:flex wide:max-w-[360px] wide:border-line wide:border-r',
          )}
        >
          <Header />
          <QueueView settings={settings} />
        </main>
        {open !== null && settings && (
          <div className="flex min-w-0 flex-1 flex-col">
            <CaseView key={open} id={open} settings={settings} />
          </div>
        )}
      </div>
      <KeyHelp />
      {settings && <BulkDialogs settings={settings} />}
      {settings && <Palette settings={settings} />}
      <PinDialog />
      <NoticeBar foot={open === null ? 'line' : 'buttons'} />
    </div>
  );
}
