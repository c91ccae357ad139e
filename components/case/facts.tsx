import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { useNow } from '@/components/shell/now';
import { copyWords, wordMoment } from '@/components/shell/words';
import { CopyButton } from '@/components/ui/copy-button';
import { Section } from '@/components/ui/section';
import { type CaseRow, paidFor } from '@/lib/cases/case';
import { formatYuan } from '@/lib/review/money';

/** The order behind the review. What is not known is said to be unknown. */
export function Facts({ row }: { row: CaseRow }) {
  const { orderSn, product, createdAt } = row.review;
  const now = useNow();
  const paid = paidFor(row);
  const unknown = <span className="text-faint">{i18n.t('case.unknown')}</span>;
  return (
    <Section title={i18n.t('case.order')}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
        <Fact name={i18n.t('case.orderSn')}>
          {orderSn === null ? (
            unknown
          ) : (
            <span className="flex items-center gap-1.5">
              <span className="figures min-w-0 select-text truncate">{orderSn}</span>
              <CopyButton look="quiet" text={orderSn} words={copyWords(i18n.t('app.copy'))} />
            </span>
          )}
        </Fact>
        <Fact name={i18n.t('case.product')}>{product.name ?? unknown}</Fact>
        {product.sku !== null && <Fact name={i18n.t('case.sku')}>{product.sku}</Fact>}
        <Fact name={i18n.t('case.paid')}>
          {paid === null ? (
            unknown
          ) : (
            <span className="figures">{i18n.t('offer.yuan', [formatYuan(paid)])}</span>
          )}
        </Fact>
        <Fact name={i18n.t('case.written')}>
          {createdAt === null ? unknown : <span className="figures">{wordMoment(createdAt, now)}</span>}
        </Fact>
      </dl>
    </Section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-faint">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </>
  );
}
