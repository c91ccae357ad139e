import { moment } from '../../../kit/page/format.ts';
import { names } from '../mark.ts';
import type { ViewReview } from '../view-review.ts';

export function ContentCell({ review }: { review: ViewReview }) {
  return (
    <>
      <div className={names('r-text', 'reviewWrapper')}>{review.comment}</div>
      {review.pictures.length > 0 && (
        <div className={names('r-pictures', 'imageList')}>
          {review.pictures.map((url) => (
            <img key={url} src={url} alt="" />
          ))}
        </div>
      )}
      <div className="r-time">{moment(review.createTime * 1000)}</div>
      {review.append && (
        <div className={names('r-append', 'appendContent')}>
          <span className="r-append-label">追加评价</span>
          {review.append}
        </div>
      )}
      {review.replies.map((reply, at) => (
        <div key={at} className={names('r-reply', 'replyContent')}>
          <span className="r-reply-label">商家回复：</span>
          {reply}
        </div>
      ))}
    </>
  );
}
