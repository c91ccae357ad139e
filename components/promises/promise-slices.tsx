import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { i18n } from '#i18n';
import { useNow } from '@/components/shell/now';
import { usePanel } from '@/components/shell/panel-state';
import { cx } from '@/components/ui/cx';
import { casesWithPromises, PROMISE_SLICES, type PromiseSlice } from '@/lib/store/promises';
import { usePromiseCounts } from './use-promise-counts';

/** Which promises the list shows, with how many cases each choice has. Stands where search and filter stand for the lanes. */
export function PromiseSlices({ slice }: { slice: PromiseSlice }) {
  const now = useNow();
  const counts = usePromiseCounts();
  const setIds = usePanel((state) => state.setIds);
  const showPromises = usePanel((state) => state.showPromises);
  const found = useLiveQuery(async () => ({ slice, ids: await casesWithPromises(slice, now) }), [slice, now]);
  useEffect(() => {
    // The answer to the choice before belongs to nobody.
    if (found?.slice === slice) setIds(found.ids);
  }, [found, slice, setIds]);
  return (
    <div
      role="radiogroup"
      aria-label={i18n.t('promise.which')}
      className="flex shrink-0 flex-wrap gap-1 border-line border-b px-3 py-1.5"
    >
      {PROMISE_SLICES.map((name) => (
        // biome-ignore lint/a11y/useSemanticElements: a native radio cannot be drawn as a chip with its own count
        <button
          key={name}
          type="button"
          role="radio"
          aria-checked={name === slice}
          className={cx(
            'flex h-6 items-center gap-1.5 rounded-md px-2 text-sm',
            name === slice ? 'bg-select text-ink' : 'text-muted hover:bg-hover hover:text-ink',
          )}
          onClick={() => showPromises(name)}
        >
          {i18n.t(`promise.slice_${name}`)}
          <span
            className={cx(
              'figures',
              name === 'broken' && (counts?.broken ?? 0) > 0 ? 'font-semibold text-overdue' : 'text-faint',
            )}
          >
            {counts?.[name] ?? ''}
          </span>
        </button>
      ))}
    </div>
  );
}
