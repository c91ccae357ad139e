import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import type { Places } from '@/components/shell/places';
import { type Consoles, setShopName, shopKey } from '@/lib/settings/consoles';
import { knownShops } from '@/lib/store/queries';
import { TAUGHT_SHOP } from '@/lib/teaching/generalise';
import { CommitInput } from '../commit-input';

/** What the agent calls each shop that a case names. */
export function ShopNames({ consoles, places }: { consoles: Consoles; places: Places }) {
  const shops = useLiveQuery(knownShops, []);
  return (
    <section aria-label={i18n.t('consoles.shops')} className="flex flex-col gap-2 pt-2">
      <div>
        <h3 className="font-semibold">{i18n.t('consoles.shops')}</h3>
        <p className="text-muted">{i18n.t('consoles.shopsIntro')}</p>
      </div>
      {shops?.length === 0 && <p className="text-muted">{i18n.t('consoles.shopsNone')}</p>}
      {shops !== undefined && shops.length > 0 && (
        <ul className="flex flex-col gap-1.5">
          {shops.map(({ console, shop }) => {
            const key = shopKey(console, shop);
            // The one shop of a taught console has no number.
            const what = [places.console(console), ...(shop === TAUGHT_SHOP ? [] : [shop])].join(' ');
            return (
              <li key={key} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <span className="figures w-56 min-w-0 truncate text-muted" title={what}>
                  {what}
                </span>
                <CommitInput
                  label={i18n.t('consoles.shopName', [what])}
                  className="w-48"
                  maxLength={20}
                  value={consoles.shops[key] ?? ''}
                  onCommit={(name) => {
                    void setShopName(console, shop, name);
                    return null;
                  }}
                />
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
