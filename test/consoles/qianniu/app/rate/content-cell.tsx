import { moment } from '../../../kit/page/format.ts';
import { config } from '../config.ts';
import { ReplyInline } from '../reply/reply-inline.tsx';
import type { ViewReview } from '../view-review.ts';

/** What the buyer wrote, with pictures, opinion words, id and time. */
export function ContentCell({ review }: { review: ViewReview }) {
  return (
    <>
      <div className="l-rate-content">
        <div className="rate-content">
          <span />
          <span>{review.content}</span>
        </div>
        {review.pictures.length > 0 && (
          <div className="l-media-gallery">
            {review.pictures.map((picture) => (
              <img key={picture} src={`${picture}_100x100.jpg`} alt="" />
            ))}
          </div>
        )}
      </div>
      {review.tags.length > 0 && <div className="q-tags">{review.tags.join('　')}</div>}
      <div className="q-quiet">
        {config.showId && <span className="q-id">主评ID：{review.feedId}</span>}
        <span>初次评价：{moment(review.date).slice(0, 16)}</span>
      </div>
      <ReplyInline review={review} append={false} />
    </>
  );
}
