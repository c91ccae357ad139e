import { useEffect, useState } from 'react';
import { moment, yuan } from '../../../kit/page/format.ts';
import { readOrder, type ViewOrder } from '../api.ts';
import { Link } from '../router.tsx';

/** The only view that shows what the buyer paid. */
export function OrderDetail({ orderSn }: { orderSn: string }) {
  const [order, setOrder] = useState<ViewOrder | null>(null);
  useEffect(() => {
    readOrder(orderSn).then(setOrder, () => setOrder(null));
  }, [orderSn]);
  return (
    <div className="r-panel">
      <h1 className="r-title">订单详情</h1>
      {order ? (
        <dl className="r-order">
          <dt>订单编号</dt>
          <dd>{order.orderSn}</dd>
          <dt>商品</dt>
          <dd>
            {order.goodsName}（{order.spec}）
          </dd>
          <dt>付款时间</dt>
          <dd>{moment(order.paidAt * 1000)}</dd>
          <dt>实付</dt>
          <dd className="r-paid">{yuan(order.paid)}</dd>
        </dl>
      ) : (
        <p className="r-muted">没有查到该订单。</p>
      )}
      <Link to="/goods/evaluation/index" className="r-link">
        返回评价管理
      </Link>
    </div>
  );
}
