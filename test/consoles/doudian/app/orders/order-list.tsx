import { Pagination, Table, type TableColumnsType } from 'antd';
import { useEffect, useState } from 'react';
import { moment, yuan } from '../../../kit/page/format.ts';
import { listOrders } from '../api.ts';
import { Link } from '../router.tsx';
import type { ViewOrder } from '../view.ts';

const COLUMNS: TableColumnsType<ViewOrder> = [
  {
    key: 'order',
    title: '订单编号',
    width: 210,
    render: (_value, { orderId }) => <Link to={`/ffa/order/detail?order_id=${orderId}`}>{orderId}</Link>,
  },
  {
    key: 'product',
    title: '商品',
    render: (_value, { productName, sku, quantity }) => `${productName} ${sku} ×${quantity}`,
  },
  { key: 'paidAt', title: '支付时间', width: 170, render: (_value, { paidAt }) => moment(paidAt) },
  { key: 'listed', title: '商品金额', width: 110, render: (_value, { listed }) => yuan(listed) },
  { key: 'paid', title: '实付', width: 110, render: (_value, { paid }) => yuan(paid) },
  { key: 'status', title: '状态', width: 90, dataIndex: 'status' },
];

export function OrderList() {
  const [page, setPage] = useState(1);
  const [found, setFound] = useState<{ rows: ViewOrder[]; total: number }>({ rows: [], total: 0 });
  useEffect(() => {
    listOrders(page - 1).then(setFound, () => setFound({ rows: [], total: 0 }));
  }, [page]);
  return (
    <div className="d-panel">
      <h1 className="d-title">订单管理</h1>
      <Table<ViewOrder>
        rowKey="orderId"
        columns={COLUMNS}
        dataSource={found.rows}
        pagination={false}
        size="small"
      />
      <Pagination
        className="d-pager"
        align="end"
        size="small"
        current={page}
        pageSize={20}
        total={found.total}
        showSizeChanger={false}
        showTotal={(total) => `共 ${total} 条`}
        onChange={setPage}
      />
    </div>
  );
}
