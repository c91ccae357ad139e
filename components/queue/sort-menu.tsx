import { ArrowDownUp } from 'lucide-react';
import { i18n } from '#i18n';
import { usePanel } from '@/components/shell/panel-state';
import { Button } from '@/components/ui/button';
import { Menu, MenuChoice, MenuChoices, MenuLine, MenuSection } from '@/components/ui/menu';
import { GROUPINGS } from '@/lib/cases/groups';
import { SORTS } from '@/lib/cases/order';

/** By what the list is sorted and put together. Says so where it is not the usual. */
export function SortMenu() {
  const sort = usePanel((state) => state.filter.sort);
  const group = usePanel((state) => state.filter.group);
  const setFilter = usePanel((state) => state.setFilter);
  const words = [
    sort === 'deadline' ? '' : i18n.t(`sort.${sort}`),
    group === 'none' ? '' : i18n.t(`sort.${group}`),
  ].filter(Boolean);
  return (
    <Menu
      trigger={
        <Button
          size="sm"
          look="quiet"
          className="-mr-2"
          aria-label={[i18n.t('sort.label'), ...words].join('：')}
          title={i18n.t('sort.label')}
        >
          {words.join(' · ')}
          <ArrowDownUp aria-hidden className="size-3.5" />
        </Button>
      }
    >
      <MenuChoices
        value={sort}
        onChoose={(value) => {
          const chosen = SORTS.find((one) => one === value);
          if (chosen !== undefined) setFilter({ sort: chosen });
        }}
      >
        <MenuSection title={i18n.t('sort.by')}>
          {SORTS.map((one) => (
            <MenuChoice key={one} value={one}>
              {i18n.t(`sort.${one}`)}
            </MenuChoice>
          ))}
        </MenuSection>
      </MenuChoices>
      <MenuLine />
      <MenuChoices
        value={group}
        onChoose={(value) => {
          const chosen = GROUPINGS.find((one) => one === value);
          if (chosen !== undefined) setFilter({ group: chosen });
        }}
      >
        <MenuSection title={i18n.t('sort.group')}>
          {GROUPINGS.map((one) => (
            <MenuChoice key={one} value={one}>
              {i18n.t(`sort.${one}`)}
            </MenuChoice>
          ))}
        </MenuSection>
      </MenuChoices>
    </Menu>
  );
}
