import { Table, type TableColumnsType } from 'antd';
import { config } from '../config.ts';
import type { ViewReview } from '../view.ts';
import { ActionsCell } from './actions-cell.tsx';
import type { ListProps } from './list-props.ts';
import { ProductCell } from './product-cell.tsx';
import { ReviewCell } from './review-cell.tsx';

interface PlacedReview extends ViewReview {
  key: string;
}

export function ReviewTable({ rows, loading, generation, draft }: ListProps) {
  const placed = rows.map((row, at) => ({
    ...row,
    key: config.rowKey === 'id' ? String(row.id) : String(at),
  }));
  const columns: TableColumnsType<PlacedReview> = [
    {
      key: 'review',
      title: '评价内容',
      render: (_value, review) => <ReviewCell review={review} draft={draft} />,
    },
    {
      key: 'product',
      title: '商品信息',
      width: 340,
      render: (_value, review) => <ProductCell review={review} />,
    },
    {
      key: 'actions',
      title: '操作',
      width: 120,
      render: (_value, review) => <ActionsCell review={review} onReply={() => draft.start(review)} />,
    },
  ];
  return (
    <Table<PlacedReview>
      key={generation}
      columns={columns}
      dataSource={placed}
      loading={loading}
      pagination={false}
      size="small"
    />
  );
}
