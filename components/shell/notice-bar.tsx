import { Check, CircleAlert, Undo2, X } from 'lucide-react';
import { useEffect } from 'react';
import { i18n } from '#i18n';
import { Button, IconButton } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { Kbd } from '@/components/ui/kbd';
import { SECOND } from '@/lib/review/time';
import { printedKey, useKeys } from './keys';
import { hush, useNotice } from './notice';

/** How long a line stays that says what is done; one that can be taken back stays longer. ms */
const READ = 5 * SECOND;
const REGRET = 10 * SECOND;

/** What stands at the foot of the screen: one line, or the buttons of a case. The notice hides neither. */
type Foot = 'none' | 'line' | 'buttons';
const OVER: Record<Foot, string> = { none: 'bottom-2', line: 'bottom-11', buttons: 'bottom-20' };

/** Shows the {@link useNotice} line over the foot. Read out politely, troubles at once. */
export function NoticeBar({ foot }: { foot: Foot }) {
  const notice = useNotice((state) => state.notice);
  useEffect(() => {
    if (notice?.kind !== 'done') return;
    const timer = setTimeout(hush, notice.undo === null ? READ : REGRET);
    return () => clearTimeout(timer);
  }, [notice]);
  const undo = notice?.undo ?? null;
  useKeys(undo === null ? {} : { 'Mod+z': undo });
  const Icon = notice?.kind === 'done' ? Check : CircleAlert;
  return (
    <div role={notice?.kind === 'trouble' ? 'alert' : 'status'} className="pointer-events-none relative z-30">
      {notice && (
        <div
          className={cx(
            'pointer-events-auto absolute inset-x-2 flex items-start gap-2 rounded-lg bg-primary py-2 pr-1 pl-3 text-on-primary shadow-float',
            OVER[foot],
          )}
        >
          <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
          <div className="min-w-0 flex-1">
            <p className="font-medium">{notice.text}</p>
            {notice.detail !== null && <p className="text-sm opacity-80">{notice.detail}</p>}
          </div>
          {undo !== null && (
            <Button
              size="sm"
              look="quiet"
              aria-keyshortcuts="Control+Z Meta+Z"
              className="!text-on-primary -my-0.5 hover:!bg-transparent hover:underline"
              onClick={undo}
            >
              <Undo2 aria-hidden className="size-3.5" />
              {i18n.t('undo.action')}
              <Kbd>{printedKey('Ctrl Z')}</Kbd>
            </Button>
          )}
          <IconButton
            size="sm"
            label={i18n.t('app.close')}
            className="!w-6 !text-on-primary hover:!bg-transparent"
            onClick={hush}
          >
            <X aria-hidden className="size-3.5" />
          </IconButton>
        </div>
      )}
    </div>
  );
}
