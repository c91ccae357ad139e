import { useEffect, useState } from 'react';
import { useGeneration } from '../../../kit/page/use-generation.ts';
import { listTags, readTotals } from '../api.ts';
import { Pagination } from '../beast/pagination.tsx';
import { toast } from '../beast/toast.tsx';
import { config } from '../config.ts';
import type { ViewReview } from '../view-review.ts';
import { Announcement } from './announcement.tsx';
import { FeedbackWidget } from './feedback-widget.tsx';
import { FiltersForm } from './filters-form.tsx';
import { RedesignedList } from './redesigned-list.tsx';
import { ReplyDialog } from './reply-dialog.tsx';
import { ReviewTable } from './review-table.tsx';
import { Summary } from './summary.tsx';
import { ThreadDialog } from './thread-dialog.tsx';
import { useReviews } from './use-reviews.ts';

export function EvaluationPage() {
  const { query, found, loading, turn, resize, search, reload, answered } = useReviews();
  const generation = useGeneration(config.rerender);
  const [open, setOpen] = useState<ViewReview | null>(null);
  const [tags, setTags] = useState<string[]>([]);
  const [totals, setTotals] = useState({ reviews: 0, open: 0 });

  useEffect(() => {
    listTags().then(setTags, () => setTags([]));
    readTotals().then(setTotals, () => {});
  }, []);

  const openReply = (review: ViewReview) => {
    if (config.replyOpens === 'nothing') return;
    if (!review.open && config.closedReview === 'toast') return toast('用户将该评价已设置为不可评论');
    if (config.dialogDelay > 0) setTimeout(() => setOpen(review), config.dialogDelay);
    else setOpen(review);
  };
  const sent = (review: ViewReview, text: string) => {
    setOpen(null);
    toast('回复成功');
    if (config.afterReply === 'refetch') reload();
    else answered(review.reviewId, text);
  };
  const Rows = config.layout === 'redesigned' ? RedesignedList : ReviewTable;
  const Dialog = open && open.replies.length > 0 ? ThreadDialog : ReplyDialog;
  const pages = Math.max(1, Math.ceil(Math.min(found.total, found.shown) / query.size));

  return (
    <>
      <Summary totals={totals} />
      <div className="r-panel">
        <FiltersForm tags={tags} onSearch={search} />
        <div className="r-result">
          {config.layout === 'redesigned' ? (
            <>全部反馈（{found.total}）</>
          ) : (
            <>
              共查询到 <span className="r-result-count">{found.total}</span> 条数据（未包含默认评价）
            </>
          )}
        </div>
        <Rows rows={found.rows} loading={loading} generation={generation} onReply={openReply} />
        <Pagination
          page={query.page}
          size={query.size}
          pages={pages}
          total={found.total}
          onPage={turn}
          onSize={resize}
        />
      </div>
      {open && (
        <Dialog review={open} onClose={() => setOpen(null)} onSent={(text: string) => sent(open, text)} />
      )}
      <FeedbackWidget />
      <Announcement />
    </>
  );
}
