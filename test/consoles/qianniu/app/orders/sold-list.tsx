import { Table } from '@alifd/next';
import { useEffect, useState } from 'react';
import { fields, list, text } from '../../../kit/page/json.ts';
import { listSold } from '../api.ts';
import { Link } from '../link.tsx';

interface SoldOrder {
  id: string;
  created: string;
  title: string;
  sku: string;
  paid: string;
  status: string;
}

function soldOrder(value: unknown): SoldOrder {
  const order = fields(value);
  const item = fields(fields(list(order.subOrders)[0]).itemInfo);
  return {
    id: text(order.id),
    created: text(fields(order.orderInfo).createTime),
    title: text(item.title),
    sku: list(item.skuText)
      .map((sku) => `${text(fields(sku).name)}：${text(fields(sku).value)}`)
      .join(' '),
    paid: text(fields(order.payInfo).actualFee),
    status: text(fields(order.statusInfo).text),
  };
}

/** 已卖出的宝贝. */
export function SoldList() {
  const [orders, setOrders] = useState<SoldOrder[]>([]);
  useEffect(() => {
    listSold().then(
      (answer) => setOrders(list(fields(answer).mainOrders).map(soldOrder)),
      () => setOrders([]),
    );
  }, []);
  return (
    <div className="q-panel">
      <h1 className="q-title">已卖出的宝贝</h1>
      <Table dataSource={orders} primaryKey="id" size="small">
        <Table.Column
          title="宝贝"
          cell={(_value: unknown, _at: unknown, order: SoldOrder) => (
            <>
              <div className="q-quiet">
                订单号：{order.id} 创建时间：{order.created}
              </div>
              <div>{order.title}</div>
              <div className="q-quiet">{order.sku}</div>
            </>
          )}
        />
        <Table.Column title="交易状态" dataIndex="status" width={110} />
        <Table.Column
          title="实收款"
          width={150}
          cell={(_value: unknown, _at: unknown, order: SoldOrder) => (
            <>
              <b>￥{order.paid}</b>
              <div className="q-quiet">(含快递：￥0.00)</div>
            </>
          )}
        />
        <Table.Column
          title="操作"
          width={110}
          cell={(_value: unknown, _at: unknown, order: SoldOrder) => (
            <Link to={`/home.htm/trade-platform/tp/detail?bizOrderId=${order.id}`} className="q-link">
              查看详情
            </Link>
          )}
        />
      </Table>
    </div>
  );
}
