import { i18n } from '#i18n';
import type { Places } from '@/components/shell/places';
import type { Share } from '@/lib/insights/wilson';

/** "拼多多 · 青禾"; `key`: `console:shop`, `-` for a shop that is not known. */
export function wordShop(places: Places, key: string): string {
  const [console = '', shop = ''] = key.split(/:(.*)/s);
  return shop === '-'
    ? `${places.console(console)} · ${i18n.t('queue.unknownShop')}`
    : `${places.console(console)} · ${places.shop(key)}`;
}

/** "93%（88–96%）": the share and its interval; "—" where nothing was counted. */
export function wordShare(share: Share | null): string {
  return share === null
    ? '—'
    : i18n.t('corrections.share', [percent(share.share), percent(share.low), percent(share.high)]);
}

function percent(share: number): string {
  return String(Math.round(share * 100));
}
