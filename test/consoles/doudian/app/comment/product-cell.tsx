import { names } from '../mark.ts';
import { Link } from '../router.tsx';
import type { ViewReview } from '../view.ts';

export function ProductCell({ review }: { review: ViewReview }) {
  return (
    <div className="d-product">
      <img src={review.picture} alt="" />
      <div>
        <div className={names('d-product-name', 'productName')}>{review.productName}</div>
        <div className={names('d-muted', 'productId')}>ID:{review.productId}</div>
        <div className="d-muted">{review.sku}</div>
        <div className="d-muted">
          订单编号：
          <Link to={`/ffa/order/detail?order_id=${review.orderId}`}>{review.orderId}</Link>
        </div>
      </div>
    </div>
  );
}
