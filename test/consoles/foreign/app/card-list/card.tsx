import { useRef } from 'react';
import { yuan } from '../../../kit/page/format.ts';
import type { DeskReview } from '../../wire.ts';
import { chinaTime, picture } from '../common/format.ts';
import { reply } from '../common/reviews.ts';

function Editor({ review, onClose }: { review: DeskReview; onClose: () => void }) {
  const field = useRef<HTMLDivElement>(null);
  const send = async () => {
    // biome-ignore lint/performance/useDomNodeTextContent: lines are blocks here, and only innerText keeps them apart.
    await reply(review.id, field.current?.innerText ?? '');
    onClose();
  };
  return (
    <div className="reply-editor">
      <div ref={field} className="reply-editor__field" contentEditable suppressContentEditableWarning />
      <button type="button" className="reply-editor__send" onClick={send}>
        发布回复
      </button>
      <button type="button" className="reply-editor__cancel" onClick={onClose}>
        收起
      </button>
    </div>
  );
}

function Extras({ review }: { review: DeskReview }) {
  return (
    <>
      {review.tags.length > 0 && (
        <div className="review-card__tags">
          {review.tags.map((tag) => (
            <span key={tag} className="review-card__tag">
              {tag}
            </span>
          ))}
        </div>
      )}
      {review.pictures > 0 && (
        <div className="review-card__pictures">
          {Array.from({ length: review.pictures }, (_, at) => picture(at)).map((source) => (
            <img key={source} className="review-card__picture" src={source} alt="" />
          ))}
        </div>
      )}
      {review.append && <div className="review-card__append">追评：{review.append}</div>}
      {review.reply && (
        <div className="review-card__answer">
          <span className="review-card__answer-by">商家回复</span> {review.reply}
        </div>
      )}
    </>
  );
}

interface CardProps {
  review: DeskReview;
  editing: boolean;
  onEdit: (id: string | null) => void;
}

/** One review. */
export function Card({ review, editing, onEdit }: CardProps) {
  const { y, m, d, hm } = chinaTime(review.at);
  return (
    <div className={`review-card${review.stars === 1 ? ' review-card--urgent' : ''}`}>
      <div className="review-card__head">
        <span className="review-card__buyer">{review.buyer}</span>
        <div className="star-bar">
          <div className="star-bar__fill" style={{ width: `${review.stars * 20}%` }} />
        </div>
        <span className="review-card__time">{`${y}年${m}月${d}日 ${hm}`}</span>
      </div>
      <div className="review-card__body">
        <div className="review-card__text">{review.text}</div>
        <Extras review={review} />
      </div>
      <div className="review-card__foot">
        <a className="review-card__product" href={`#/goods/${review.id}`}>
          {review.product}
        </a>
        <span className="review-card__order">{`订单号：${review.order}`}</span>
        <span className="review-card__price">{`实付 ${yuan(review.paid)}`}</span>
        <div className="review-card__action">
          {review.open && !review.reply && (
            <button type="button" className="review-card__reply" onClick={() => onEdit(review.id)}>
              回复
            </button>
          )}
        </div>
      </div>
      {editing && <Editor review={review} onClose={() => onEdit(null)} />}
    </div>
  );
}
