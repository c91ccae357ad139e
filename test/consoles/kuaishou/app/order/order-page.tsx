import { useEffect, useState } from 'react';
import type { ViewOrder } from '../../../kit/list/view-review.ts';
import { moment, yuan } from '../../../kit/page/format.ts';
import { listOrders } from '../api.ts';
import css from './order-page.module.css';

/** The only view that shows what the buyer paid. */
export function OrderPage() {
  const [orders, setOrders] = useState<readonly ViewOrder[]>([]);
  useEffect(() => {
    listOrders().then(setOrders, () => setOrders([]));
  }, []);
  return (
    <section className={css.page}>
      <h1>订单查询</h1>
      {orders.map((order) => (
        <div key={order.order} className={css.order}>
          <div className={css.head}>
            <span>订单编号：{order.order}</span>
            <span>下单时间：{moment(order.paidAt)}</span>
          </div>
          <div className={css.body}>
            <span className={css.name}>{order.productName}</span>
            <span>×{order.quantity}</span>
            <span>实付款：{yuan(order.paid)}</span>
          </div>
        </div>
      ))}
    </section>
  );
}
