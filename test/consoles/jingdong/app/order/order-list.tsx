import { useEffect, useState } from 'react';
import type { ViewOrder } from '../../../kit/list/view-review.ts';
import { navigate } from '../../../kit/page/address.ts';
import { moment, yuan } from '../../../kit/page/format.ts';
import { ORDER_PATH } from '../../addresses.ts';
import { listOrders } from '../api.ts';

export function OrderList() {
  const [orders, setOrders] = useState<readonly ViewOrder[]>([]);
  useEffect(() => {
    listOrders().then(setOrders, () => setOrders([]));
  }, []);
  return (
    <ul className="jdm-orders">
      {orders.map((order) => {
        const to = `${ORDER_PATH}?orderId=${order.order}`;
        return (
          <li key={order.order}>
            <p>
              订单编号：
              <a
                href={to}
                onClick={(event) => {
                  event.preventDefault();
                  navigate(to);
                }}
              >
                {order.order}
              </a>
              <time>{moment(order.paidAt)}</time>
            </p>
            <p>
              <span>{order.productName}</span>
              <span>共{order.quantity}件</span>
              <span>实付：{yuan(order.paid)}</span>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
