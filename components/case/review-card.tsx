import { i18n } from '#i18n';
import { useNow } from '@/components/shell/now';
import { wordMoment } from '@/components/shell/words';
import { Stars } from '@/components/ui/stars';
import type { CaseRow } from '@/lib/cases/case';
import { standing } from '@/lib/grading/standing';
import { MarkedText } from './marked-text';
import { ReviewImages } from './review-images';

/** What the buyer said: rating, text with its reasons, what was added later, pictures, and the shop's reply. */
export function ReviewCard({ row }: { row: CaseRow }) {
  const { review, finding, reply } = row;
  const now = useNow();
  const reasons = standing(finding.reasons, { text: review.text, append: review.append?.text ?? null });
  return (
    <section aria-label={i18n.t('case.review')} className="flex flex-col gap-2 px-3 pt-2 pb-3">
      <Scores row={row} />
      <div className="text-[14px] leading-[22px]">
        {review.text === null ? (
          <p className="text-faint">{i18n.t('case.noText')}</p>
        ) : (
          <MarkedText text={review.text} field="text" reasons={reasons} />
        )}
      </div>
      {review.append && (
        <div className="border-line-strong border-l-2 pl-2.5 text-[14px] leading-[22px]">
          <p className="text-faint text-sm">
            {i18n.t('case.append')}
            {review.append.at !== null && (
              <span className="figures"> {wordMoment(review.append.at, now)}</span>
            )}
          </p>
          <MarkedText text={review.append.text} field="append" reasons={reasons} />
        </div>
      )}
      <ReviewImages images={review.images} />
      {reply !== null && (
        <div className="rounded-md bg-sunken px-2.5 py-2 text-sm">
          <p className="text-faint">
            {i18n.t('case.theReply')} <span className="figures">{wordMoment(reply.at, now)}</span>
          </p>
          {reply.text !== null && <p className="whitespace-pre-wrap break-words">{reply.text}</p>}
        </div>
      )}
    </section>
  );
}

function Scores({ row: { review, hidden } }: { row: CaseRow }) {
  const { rating, parts } = review;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-0.5 text-muted text-sm">
      {rating.stars !== null && (
        <Stars value={rating.stars} label={i18n.t('rating.stars', [rating.stars])} className="text-base" />
      )}
      {rating.stars === null && (
        <span className="font-medium text-ink">{i18n.t(`rating.${rating.level ?? 'unknown'}`)}</span>
      )}
      {hidden && <span className="rounded-sm bg-sunken px-1 text-ink">{i18n.t('rating.hidden')}</span>}
      {parts.logistics !== null && <Part name={i18n.t('rating.logistics')} value={parts.logistics} />}
      {parts.service !== null && <Part name={i18n.t('rating.service')} value={parts.service} />}
      {review.buyer !== null && <span className="max-w-28 truncate">{review.buyer}</span>}
    </div>
  );
}

function Part({ name, value }: { name: string; value: number }) {
  return (
    <span>
      {name} <span className="figures text-ink">{value}</span>
      <span aria-hidden className="text-[10px]">
        ★
      </span>
    </span>
  );
}
