import { Loading, Table } from '@alifd/next';
import { useEffect, useState } from 'react';
import { fields, list, text } from '../../../kit/page/json.ts';
import { readOrder } from '../api.ts';
import { local } from '../mark.ts';

/** The order as the console's own page shows it; the only view with what the buyer paid. */
export function OrderDetail({ bizOrderId }: { bizOrderId: string }) {
  const [order, setOrder] = useState<Record<string, unknown> | null>(null);
  useEffect(() => {
    readOrder(bizOrderId).then(
      (answer) => setOrder(fields(answer)),
      () => setOrder({ needJumpOld: true }),
    );
  }, [bizOrderId]);
  if (!order) return <Loading className="q-panel q-quiet" tip="加载中" />;
  if (order.needJumpOld === true) return <div className="q-panel q-quiet">订单不存在</div>;
  const goods = list(order.subOrders).map(fields);
  return (
    <div className="q-panel">
      <h1 className="q-title">订单详情</h1>
      <div className={local('order-info', 'base')}>
        <p>
          <span className="q-quiet">订单编号：</span>
          {text(order.bizOrderId)}
        </p>
        <p>
          <span className="q-quiet">付款时间：</span>
          {text(order.payTime)}
        </p>
        <p>
          <span className="q-quiet">订单状态：</span>
          {text(order.status)}
        </p>
      </div>
      <Table dataSource={goods} primaryKey="idStr" className="q-goods">
        <Table.Column title="宝贝" dataIndex="title" />
        <Table.Column title="宝贝属性" dataIndex="sku" width={220} />
        <Table.Column title="数量" dataIndex="quantity" width={90} />
      </Table>
      <div className={`${local('price-module', 'list')} q-prices`}>
        {list(order.soldDetailPriceModule)
          .map(fields)
          .map((line) => (
            <div key={text(line.label)} className={line.label === '实付款' ? 'q-price q-paid' : 'q-price'}>
              <span>{text(line.label)}</span>
              <span>{text(line.value)}</span>
            </div>
          ))}
      </div>
    </div>
  );
}
