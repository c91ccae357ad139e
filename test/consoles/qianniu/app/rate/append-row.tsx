import { ReplyInline } from '../reply/reply-inline.tsx';
import type { ViewReview } from '../view-review.ts';

/** The append review in the row below its main review. */
export function AppendRow({ review }: { review: ViewReview }) {
  const { append } = review;
  if (!append) return null;
  return (
    <div className="q-append">
      <span className="q-append-mark">追评</span>
      <div>
        <div className="l-rate-content">
          <div className="rate-content">
            <span />
            <span>{append.content}</span>
          </div>
        </div>
        <div className="q-quiet">
          追加评价：收货后{append.days}天　{append.sentiment}
        </div>
        <ReplyInline review={review} append />
      </div>
    </div>
  );
}
