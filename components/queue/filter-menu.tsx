import { ListFilter } from 'lucide-react';
import { i18n } from '#i18n';
import { usePanel } from '@/components/shell/panel-state';
import { useFacets } from '@/components/shell/use-queue';
import { Button } from '@/components/ui/button';
import { Menu, MenuCheck, MenuSection } from '@/components/ui/menu';
import { type Facet, toggled, valuesOf } from './facets';

/** One menu for all that can be chosen; it stays open while one chooses. */
export function FilterMenu({ facets }: { facets: readonly Facet[] }) {
  return (
    <Menu
      trigger={
        <Button size="sm" look="quiet" className="-ml-2">
          <ListFilter aria-hidden className="size-3.5" />
          {i18n.t('queue.filter')}
        </Button>
      }
    >
      <Choices facets={facets} />
    </Menu>
  );
}

/** Only there while the menu is open: counting walks the lane. */
function Choices({ facets }: { facets: readonly Facet[] }) {
  const filter = usePanel((state) => state.filter);
  const setFilter = usePanel((state) => state.setFilter);
  const counts = useFacets();
  if (counts === null) return null;
  const offered = facets
    .map((facet) => ({ facet, values: valuesOf(facet, counts[facet.name], filter) }))
    .filter(({ values }) => values.length > 0);
  if (offered.length === 0) return <p className="px-2 py-1 text-muted">{i18n.t('queue.nothingToFilter')}</p>;
  return (
    <div className="w-80 max-w-full">
      {offered.map(({ facet, values }) => (
        <MenuSection key={facet.name} title={facet.label} columns={facet.short ? 2 : 1}>
          {values.map((value) => (
            <MenuCheck
              key={value}
              checked={filter[facet.name].some((chosen) => chosen === value)}
              aside={counts[facet.name].get(value) ?? 0}
              onChange={() => setFilter(toggled(filter, facet.name, value))}
            >
              {facet.word(value)}
            </MenuCheck>
          ))}
        </MenuSection>
      ))}
    </div>
  );
}
