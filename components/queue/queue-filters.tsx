import { X } from 'lucide-react';
import { i18n } from '#i18n';
import { NO_FILTER, usePanel } from '@/components/shell/panel-state';
import { usePlaces } from '@/components/shell/use-consoles';
import { Button } from '@/components/ui/button';
import { type Facet, facetsOf } from './facets';
import { FilterMenu } from './filter-menu';
import { SortMenu } from './sort-menu';

/** One menu, then a chip for each facet that filters, then how many cases are left. */
export function QueueFilters() {
  const filter = usePanel((state) => state.filter);
  const total = usePanel((state) => state.total);
  const setFilter = usePanel((state) => state.setFilter);
  const facets = facetsOf(usePlaces());
  const active = facets.filter(({ name }) => filter[name].length > 0);
  return (
    <div className="flex items-start gap-1">
      <FilterMenu facets={facets} />
      <div className="flex min-w-0 flex-1 flex-wrap gap-1">
        {active.map((facet) => (
          <Chip
            key={facet.name}
            facet={facet}
            chosen={filter[facet.name]}
            onRemove={() => setFilter({ [facet.name]: [] })}
          />
        ))}
        {active.length > 1 && (
          <Button look="quiet" size="sm" onClick={() => setFilter({ ...NO_FILTER, search: filter.search })}>
            {i18n.t('queue.clear')}
          </Button>
        )}
      </div>
      <span className="figures shrink-0 text-faint text-sm leading-6" aria-live="polite">
        {i18n.t('queue.count', [total])}
      </span>
      <SortMenu />
    </div>
  );
}

/** What a facet lets through: the one value, or how many. Pressed, it filters no more. */
function Chip({
  facet,
  chosen,
  onRemove,
}: {
  facet: Facet;
  chosen: readonly string[];
  onRemove: () => void;
}) {
  const words = chosen.map(facet.word).join(i18n.t('banner.comma'));
  return (
    <Button
      size="sm"
      look="quiet"
      title={`${facet.label} ${words}`}
      aria-label={i18n.t('queue.removeFilter', [`${facet.label} ${words}`])}
      className="!bg-select !text-ink max-w-36 shrink !pr-1"
      onClick={onRemove}
    >
      <span className="truncate">{chosen.length === 1 ? words : `${facet.label} ${chosen.length}`}</span>
      <X aria-hidden className="size-3 shrink-0 text-faint" />
    </Button>
  );
}
