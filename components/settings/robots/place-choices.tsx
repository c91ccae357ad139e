import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import { usePlaces } from '@/components/shell/use-consoles';
import { shopKey } from '@/lib/settings/consoles';
import { knownShops } from '@/lib/store/queries';
import { Choices } from './choices';

/** The shops of which a robot tells; none ticked = all. Whoever has one shop is not asked. */
export function PlaceChoices({
  chosen,
  onChange,
}: {
  chosen: readonly string[];
  onChange: (places: string[]) => void;
}) {
  const places = usePlaces();
  const shops = useLiveQuery(knownShops, []) ?? [];
  const known = shops.map(({ console, shop }) => shopKey(console, shop));
  // A shop whose cases are all gone is still chosen.
  const options = [...known, ...chosen.filter((key) => !known.includes(key))];
  if (options.length < 2 && chosen.length === 0) return null;
  const wordOf = (key: string): string => {
    const [console = '', shop = null] = key.split(/:(.*)/s);
    return places.of({ console, shop });
  };
  const legend = [i18n.t('robots.places'), ...(chosen.length === 0 ? [i18n.t('robots.placesAll')] : [])];
  return (
    <Choices
      legend={legend.join(' · ')}
      options={options}
      chosen={chosen}
      wordOf={wordOf}
      onChange={onChange}
    />
  );
}
