import { names } from '../mark.ts';
import type { ViewReview } from '../view-review.ts';

export function OrderCell({ review }: { review: ViewReview }) {
  return (
    <div className="r-order-cell">
      <img className="r-thumb" src={review.thumbUrl} alt="" />
      <div>
        <div className={names('r-order-sn', 'orderInfo')}>订单编号：{review.orderSn}</div>
        <div className="r-goods">{review.goodsName}</div>
        <div className="r-small">{review.spec}</div>
        <div className="r-small">商品ID: {review.goodsId}</div>
        <div className="r-small">买家昵称：{review.buyer}</div>
      </div>
    </div>
  );
}
