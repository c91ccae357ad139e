import type { MouseEvent } from 'react';
import { i18n } from '#i18n';
import { usePanel } from '@/components/shell/panel-state';
import { cx } from '@/components/ui/cx';
import { usePromiseCounts } from './use-promise-counts';

/** Beside the lanes: the promises of all lanes. Shows how many cases have a broken one, else how many an open one. */
export function PromiseTab({
  className,
  onPressed,
}: {
  className: (isCurrent: boolean) => string;
  onPressed: (event: MouseEvent<HTMLButtonElement>) => void;
}) {
  const shown = usePanel((state) => state.promises);
  const showPromises = usePanel((state) => state.showPromises);
  const counts = usePromiseCounts();
  const broken = counts?.broken ?? 0;
  const open = counts?.open ?? 0;
  return (
    <button
      type="button"
      aria-current={shown !== null ? 'true' : undefined}
      aria-keyshortcuts="p"
      title={broken > 0 ? i18n.t('promise.brokenCount', [broken]) : undefined}
      className={className(shown !== null)}
      onClick={(event) => {
        onPressed(event);
        showPromises(broken > 0 ? 'broken' : 'open');
      }}
    >
      {i18n.t('promise.title')}
      {(broken > 0 || open > 0) && (
        <span className={cx('figures text-sm', broken > 0 ? 'font-semibold text-overdue' : 'text-faint')}>
          {broken > 0 ? broken : open}
        </span>
      )}
    </button>
  );
}
