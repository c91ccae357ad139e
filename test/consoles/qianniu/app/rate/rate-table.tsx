import { Loading, Table } from '@alifd/next';
import { useMemo } from 'react';
import { Link } from '../link.tsx';
import type { ViewReview } from '../view-review.ts';
import { ActionsCell } from './actions-cell.tsx';
import { AppendRow } from './append-row.tsx';
import { ContentCell } from './content-cell.tsx';
import type { ListProps } from './list-props.ts';

interface Row {
  key: string;
  review: ViewReview;
}

const TONES: Record<string, string> = { 负面评价: 'q-bad', 中性评价: 'q-neutral', 正面评价: 'q-good' };

type Cell = (value: unknown, index: unknown, row: Row) => React.ReactNode;

const sentiment: Cell = (_value, _index, { review }) => (
  <span className={TONES[review.sentiment] ?? 'q-quiet'}>{review.sentiment}</span>
);
const content: Cell = (_value, _index, { review }) => <ContentCell review={review} />;
const product: Cell = (_value, _index, { review }) => (
  <>
    <a href={review.link} target="_blank" rel="noreferrer" className="q-link">
      {review.title}
    </a>
    <div className="q-quiet">
      订单号：
      <Link to={`/home.htm/trade-platform/tp/detail?bizOrderId=${review.bizOrderId}`} className="q-link">
        {review.orderId}
      </Link>
    </div>
  </>
);
const buyer: Cell = (_value, _index, { review }) => review.buyer;
const actions: Cell = (_value, _index, { review }) => <ActionsCell review={review} />;

/** The list with the kit of the real page; an append review is a row of its own below. */
export function RateTable({ rows, loading, generation }: ListProps) {
  const data = useMemo(
    () => rows.map((review): Row => ({ key: `${generation}:${review.feedId}`, review })),
    [rows, generation],
  );
  const open = data.filter(({ review }) => review.append !== null).map(({ key }) => key);
  return (
    <Loading visible={loading} className="q-loading">
      <div>
        <Table
          dataSource={data}
          primaryKey="key"
          emptyContent={loading ? ' ' : '暂无数据'}
          rowSelection={{ onChange: () => {} }}
          hasExpandedRowCtrl={false}
          openRowKeys={open}
          expandedRowIndent={[0, 0]}
          rowExpandable={({ review }: Row) => review.append !== null}
          expandedRowRender={({ review }: Row) => <AppendRow review={review} />}
        >
          <Table.Column title="情感" width={88} cell={sentiment} />
          <Table.Column title="评价内容" cell={content} />
          <Table.Column title="商品信息" width={250} cell={product} />
          <Table.Column title="买家信息" width={84} cell={buyer} />
          <Table.Column title="操作" width={150} cell={actions} />
        </Table>
      </div>
    </Loading>
  );
}
