import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { type CaseRow, paidFor } from '@/lib/cases/case';
import { offerOf } from '@/lib/cases/offer';
import type { Band, Offer } from '@/lib/compensation/contract';
import { formatYuan } from '@/lib/review/money';
import type { Settings } from '@/lib/settings/schema';
import { AmountApproval } from './amount-approval';
import { AskPrice } from './ask-price';
import { wordReason } from './offer-words';

/** What may be offered for this order, and why. Its words for the buyer are the private text's. */
export function CompensationCard({
  row,
  shop,
}: {
  row: CaseRow;
  shop: Pick<Settings, 'bands' | 'approveAbove' | 'agent'>;
}) {
  const [editing, setEditing] = useState(false);
  const paid = paidFor(row);
  const offer = offerOf(row, shop);
  const asking = offer.kind === 'price-unknown' || editing;
  // A price that the review itself tells is not the agent's to change; one that was read off an order page may be wrong.
  const entered = row.review.paid === null && row.pricedAt !== null;
  return (
    <Section
      title={i18n.t('offer.title')}
      aside={
        entered && !editing ? (
          <Button look="quiet" size="sm" className="-mr-2" onClick={() => setEditing(true)}>
            {i18n.t('offer.editPrice')}
          </Button>
        ) : undefined
      }
    >
      {asking && <AskPrice row={row} paid={paid} onDone={() => setEditing(false)} />}
      {!asking && <OfferBody offer={offer} bands={shop.bands} />}
      {!asking && <AmountApproval row={row} offer={offer} agent={shop.agent} />}
    </Section>
  );
}

function OfferBody({ offer, bands }: { offer: Offer; bands: readonly Band[] }) {
  if (offer.kind === 'price-unknown') return null;
  return (
    <>
      <p className="figures font-semibold text-lg">{headline(offer)}</p>
      <ul className="flex flex-col text-muted text-sm">
        {offer.reasons.map((reason) => (
          <li key={JSON.stringify(reason)}>{wordReason(reason, bands)}</li>
        ))}
      </ul>
    </>
  );
}

function headline(offer: Exclude<Offer, { kind: 'price-unknown' }>): string {
  if (offer.kind === 'approved') return i18n.t('offer.approved', [formatYuan(offer.amount)]);
  if (offer.kind !== 'offer') return i18n.t(`offer.${offer.kind}`);
  const refund =
    offer.refund === null ? i18n.t('offer.refund') : i18n.t('offer.refundAmount', [formatYuan(offer.refund)]);
  const remedy = offer.remedy === 'refund' ? refund : i18n.t('offer.reissue');
  if (offer.coupon === 0) return remedy;
  return `${remedy}${i18n.t('offer.plus')}${i18n.t('offer.coupon', [formatYuan(offer.coupon)])}`;
}
