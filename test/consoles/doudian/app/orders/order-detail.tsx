import { useEffect, useState } from 'react';
import { moment, yuan } from '../../../kit/page/format.ts';
import { readOrder } from '../api.ts';
import { names } from '../mark.ts';
import { Link, REVIEWS_ROUTE } from '../router.tsx';
import type { ViewOrder } from '../view.ts';

/** Shows what the buyer paid in 元; the answer behind it has 分. */
export function OrderDetail({ orderId }: { orderId: string }) {
  const [order, setOrder] = useState<ViewOrder | null>(null);
  useEffect(() => {
    readOrder(orderId).then(setOrder, () => setOrder(null));
  }, [orderId]);
  return (
    <div className={names('d-panel', 'orderDetail')}>
      <h1 className="d-title">订单详情</h1>
      {order ? (
        <>
          <div className="d-order-head">
            <span>订单编号：{order.orderId}</span>
            {order.wholeOrderId !== order.orderId && <span>主订单编号：{order.wholeOrderId}</span>}
            <span>支付时间：{moment(order.paidAt)}</span>
            <span>{order.status}</span>
          </div>
          <div className="d-product">
            <img src={order.picture} alt="" />
            <div>
              <div>{order.productName}</div>
              <div className="d-muted">
                {order.sku} ×{order.quantity}
              </div>
            </div>
          </div>
          <div className="d-amounts">
            <div>商品金额：{yuan(order.listed)}</div>
            <div>优惠：-{yuan(order.listed - order.paid)}</div>
            <div className="d-paid">实付金额：{yuan(order.paid)}</div>
          </div>
        </>
      ) : (
        <p className="d-muted">没有查到该订单。</p>
      )}
      <Link to={REVIEWS_ROUTE}>返回评价管理</Link>
    </div>
  );
}
