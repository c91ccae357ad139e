import { i18n } from '#i18n';
import { usePanel } from '@/components/shell/panel-state';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { useTakeNext } from './use-take-next';

/** Under the list: the next case for whoever has time, and the keys. */
export function QueueFoot() {
  const takeNext = useTakeNext();
  return (
    <div className="flex shrink-0 items-center gap-2.5 whitespace-nowrap border-line border-t py-1 pr-3 pl-2 text-faint text-xs">
      <Button
        size="sm"
        aria-keyshortcuts="t"
        onClick={(event) => {
          // After a click with the mouse, Enter belongs to the list again.
          if (event.detail > 0) event.currentTarget.blur();
          takeNext();
        }}
      >
        {i18n.t('take.next')}
        <Kbd>T</Kbd>
      </Button>
      <span className="min-w-0 flex-1 truncate text-right">{i18n.t('queue.keys')}</span>
      <button
        type="button"
        aria-keyshortcuts="?"
        className="hover:text-ink"
        onClick={() => usePanel.getState().showKeys(true)}
      >
        {i18n.t('keys.open')}
      </button>
    </div>
  );
}
