import { useLiveQuery } from 'dexie-react-hooks';
import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { usePlaces } from '@/components/shell/use-consoles';
import { Select } from '@/components/ui/input';
import { gradingAccount } from '@/lib/insights/corrections';
import { lessonCounts } from '@/lib/store/layers';
import { correctedCases, talliesByShop } from '@/lib/store/tallies';
import { SettingsPart } from '../settings-part';
import type { Saver } from '../use-saver';
import { AccountTable } from './account-table';
import { ShopLessons } from './shop-lessons';
import { wordShare, wordShop } from './words';

/** How well the machine grades, by what agents corrected, and what it learnt from that in each shop. */
export function CorrectionsPart({ saver }: { saver: Saver }) {
  const id = useId();
  const places = usePlaces();
  const [chosen, setShop] = useState<string | null>(null);
  const tallies = useLiveQuery(talliesByShop, []);
  const corrected = useLiveQuery(correctedCases, []);
  const lessons = useLiveQuery(lessonCounts, []);
  const known = tallies !== undefined && corrected !== undefined && lessons !== undefined;
  const shops = known ? shopsOf([...tallies, ...corrected, ...lessons]) : [];
  const shop = chosen !== null && shops.includes(chosen) ? chosen : null;
  const account = known ? gradingAccount(tallies, corrected, shop) : null;
  return (
    <SettingsPart
      title={i18n.t('corrections.title')}
      intro={i18n.t('corrections.intro')}
      parts={[]}
      saver={saver}
      aside={
        shops.length > 0 && (
          <>
            <label htmlFor={id} className="sr-only">
              {i18n.t('corrections.shop')}
            </label>
            <Select
              id={id}
              className="max-w-56"
              value={shop ?? ''}
              onChange={({ target }) => setShop(target.value === '' ? null : target.value)}
            >
              <option value="">{i18n.t('corrections.allShops')}</option>
              {shops.map((key) => (
                <option key={key} value={key}>
                  {wordShop(places, key)}
                </option>
              ))}
            </Select>
          </>
        )
      }
    >
      {account === null && <p className="text-muted">{i18n.t('corrections.counting')}</p>}
      {account !== null && account.graded === 0 && <p className="text-muted">{i18n.t('corrections.none')}</p>}
      {account !== null && account.graded > 0 && (
        <>
          <p className="figures">
            {i18n.t('corrections.summary', [account.graded, account.corrected, wordShare(account.precision)])}
          </p>
          <AccountTable account={account} />
          <p className="text-faint text-sm">{i18n.t('corrections.howCounted')}</p>
        </>
      )}
      {shop !== null && <ShopLessons key={shop} shop={shop} name={wordShop(places, shop)} />}
      {shop === null && shops.length > 0 && (
        <p className="text-muted text-sm">{i18n.t('corrections.chooseShop')}</p>
      )}
    </SettingsPart>
  );
}

function shopsOf(all: readonly { shop: string }[]): string[] {
  return [...new Set(all.map(({ shop }) => shop))].sort();
}
