import { Pagination, Tabs } from 'antd';
import { useGeneration } from '../../../kit/page/use-generation.ts';
import { config } from '../config.ts';
import { FiltersForm } from './filters-form.tsx';
import { RedesignedList } from './redesigned-list.tsx';
import { ReplyModal } from './reply-modal.tsx';
import { ReviewTable } from './review-table.tsx';
import { Statistics } from './statistics.tsx';
import { useReply } from './use-reply.ts';
import { useReviews } from './use-reviews.ts';

const redesigned = config.layout === 'redesigned';

const VIEWS = ['评价概览', '评价回复', '评价分析', '评价实拍', '评价邀请'].map((label) => ({
  key: label,
  label,
  disabled: label !== '评价回复',
}));

/** Keys are the request's `rank`. */
const GRADES = [
  { key: '0', label: redesigned ? '所有声音' : '全部' },
  { key: '1', label: redesigned ? '不满意' : '差评' },
  { key: '2', label: redesigned ? '一般' : '中评' },
  { key: '3', label: redesigned ? '满意' : '好评' },
];

export function CommentPage() {
  const { query, found, loading, change, reload, answered } = useReviews();
  const generation = useGeneration(config.rerender);
  const draft = useReply((review, text) => {
    if (config.afterReply === 'refetch') reload();
    else answered(review.id, text);
  });
  const List = redesigned ? RedesignedList : ReviewTable;
  return (
    <>
      <div className="d-panel d-head">
        <h1 className="d-title">{redesigned ? '买家之声' : '评价管理'}</h1>
        {!redesigned && <Tabs activeKey="评价回复" items={VIEWS} />}
        {!redesigned && <Statistics />}
      </div>
      <div className="d-panel">
        {!redesigned && <FiltersForm onSearch={(filters) => change({ filters, round: query.round + 1 })} />}
        <div className={redesigned ? '' : 'sp-tabs-button'}>
          <Tabs activeKey={query.rank} items={GRADES} size="small" onChange={(rank) => change({ rank })} />
        </div>
        <List rows={found.rows} loading={loading} generation={generation} draft={draft} />
        <Pagination
          className="d-pager"
          align="end"
          size="small"
          current={query.page}
          pageSize={query.size}
          total={found.total}
          showSizeChanger
          pageSizeOptions={[20, 50]}
          showTotal={(total) => (redesigned ? `合计 ${total}` : `共 ${total} 条`)}
          onChange={(page, size) => change({ page, size })}
        />
      </div>
      <ReplyModal draft={draft} />
    </>
  );
}
