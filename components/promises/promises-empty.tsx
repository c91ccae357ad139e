import { i18n } from '#i18n';
import { Empty } from '@/components/ui/empty';
import type { PromiseSlice } from '@/lib/store/promises';

/** No promise of this kind, and where promises come from. */
export function PromisesEmpty({ slice }: { slice: PromiseSlice }) {
  return (
    <Empty title={i18n.t(`promise.empty_${slice}`)}>
      <p>{i18n.t('promise.emptyBody')}</p>
    </Empty>
  );
}
