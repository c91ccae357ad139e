import { moment } from '../../../kit/page/format.ts';
import { ORDER_PATH, SHELL } from '../../addresses.ts';
import type { CardProps } from './card-props.ts';
import { Score } from './score.tsx';

/** A review as a card: who and how, what was said, about what, and what to do. */
export function RemarkCard({ review, onReply }: CardProps) {
  return (
    <li className="jdm-card">
      <div className="jdm-card__who">
        <b>{review.buyer}</b>
        <Score score={review.stars ?? 0} />
        <time>{moment(review.time)}</time>
      </div>
      <div className="jdm-card__said">{review.text || '此用户没有填写评价'}</div>
      {review.images.length > 0 && (
        <div className="jdm-card__shots">
          {review.images.map((image) => (
            <img key={image} src={image} alt="" />
          ))}
        </div>
      )}
      {review.replies.map((reply) => (
        <div key={reply} className="jdm-card__answer">
          商家回复：<span>{reply}</span>
        </div>
      ))}
      <div className="jdm-card__about">
        <img src={review.picture} alt="" />
        <span className="jdm-card__name">{review.productName}</span>
        <span>SKU：{review.product}</span>
        <span>
          订单编号：
          <a href={`${SHELL}${ORDER_PATH}?orderId=${review.order}`} target="_blank" rel="noreferrer">
            {review.order}
          </a>
        </span>
      </div>
      <div className="jdm-card__do">
        {review.replied && <i>已回复</i>}
        {review.canReply && (
          <button type="button" className="jdm-btn" onClick={onReply}>
            回复
          </button>
        )}
      </div>
    </li>
  );
}
