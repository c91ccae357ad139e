import { useEffect, useState } from 'react';
import type { ViewOrder } from '../../../kit/list/view-review.ts';
import { moment, yuan } from '../../../kit/page/format.ts';
import { readOrder } from '../api.ts';

export function OrderDetails({ orderId }: { orderId: string }) {
  const [order, setOrder] = useState<ViewOrder | null>(null);
  useEffect(() => {
    readOrder(orderId).then(setOrder, () => setOrder(null));
  }, [orderId]);
  if (!order) return <p className="jdm-home">没有查到该订单。</p>;
  return (
    <div className="jdm-order">
      <h2>订单详情</h2>
      <p>订单编号：{order.order}</p>
      <p>商品：{order.productName}</p>
      <p>下单时间：{moment(order.paidAt)}</p>
      <p>
        应付总额：<b>{yuan(order.paid)}</b>
      </p>
    </div>
  );
}
