import { beast, names } from '../mark.ts';
import type { ListProps } from './list-props.ts';
import { ReviewGroup } from './review-group.tsx';

function Filler({ loading }: { loading: boolean }) {
  return (
    <tbody>
      <tr>
        <td colSpan={4}>
          {loading ? (
            <div {...beast('spin', 'r-filler', 'SPN_outerWrapper')}>加载中…</div>
          ) : (
            <div {...beast('empty', 'r-filler', 'EMT_outerWrapper')}>暂无数据</div>
          )}
        </td>
      </tr>
    </tbody>
  );
}

export function ReviewTable({ rows, loading, generation, onReply }: ListProps) {
  return (
    <div {...beast('table', 'r-table-wrap', 'TB_outerWrapper')}>
      <table className={names('r-table', 'TB_inner')}>
        <colgroup>
          <col />
          <col style={{ width: '30%' }} />
          <col style={{ width: 104 }} />
          <col style={{ width: 112 }} />
        </colgroup>
        <thead {...beast('table-middle-header', 'r-thead', 'TB_header')}>
          <tr>
            <th>评价内容</th>
            <th>订单信息</th>
            <th>评价标签</th>
            <th>操作</th>
          </tr>
        </thead>
        {loading || rows.length === 0 ? (
          <Filler loading={loading} />
        ) : (
          rows.map((row) => (
            <ReviewGroup key={`${generation}:${row.reviewId}`} review={row} onReply={() => onReply(row)} />
          ))
        )}
      </table>
    </div>
  );
}
