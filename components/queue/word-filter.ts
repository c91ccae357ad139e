import { i18n } from '#i18n';
import type { Places } from '@/components/shell/places';
import { snake } from '@/components/shell/words';
import type { QueueFilter } from '@/lib/cases/queue';
import { facetsOf } from './facets';
import type { Place } from './view-letters';

/** What a list is called. */
export function wordPlace(place: Place): string {
  return place === 'promises' ? i18n.t('promise.title') : i18n.t(`view.${snake(place)}`);
}

/** A filter in one line: "已超时 · 抖店、快手 · 搜索“漏水” · 按商品". */
export function wordFilter(filter: QueueFilter, places: Places): string {
  const facets = facetsOf(places).map(({ name, word }) =>
    filter[name].map(word).join(i18n.t('banner.comma')),
  );
  return [
    wordPlace(filter.view),
    ...facets,
    filter.search === '' ? '' : i18n.t('saved.search', [filter.search]),
    filter.sort === 'deadline' ? '' : i18n.t(`sort.${filter.sort}`),
    filter.group === 'none' ? '' : i18n.t(`sort.${filter.group}`),
  ]
    .filter(Boolean)
    .join(' · ');
}
