import { useEffect, useState } from 'react';
import { moment, yuan } from '../../../kit/page/format.ts';
import { listOrders, type ViewOrder } from '../api.ts';
import { Link } from '../router.tsx';

export function OrderList() {
  const [orders, setOrders] = useState<ViewOrder[]>([]);
  useEffect(() => {
    listOrders().then(setOrders, () => setOrders([]));
  }, []);
  return (
    <div className="r-panel">
      <h1 className="r-title">订单查询</h1>
      <table className="r-orders">
        <thead>
          <tr>
            <th>订单编号</th>
            <th>商品</th>
            <th>付款时间</th>
            <th>实付</th>
          </tr>
        </thead>
        <tbody>
          {orders.map((order) => (
            <tr key={order.orderSn}>
              <td>
                <Link to={`/orders/detail?sn=${order.orderSn}`} className="r-link">
                  {order.orderSn}
                </Link>
              </td>
              <td>{order.goodsName}</td>
              <td>{moment(order.paidAt * 1000)}</td>
              <td>{yuan(order.paid)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
