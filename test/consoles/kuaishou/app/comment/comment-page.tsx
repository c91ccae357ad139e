import { useState } from 'react';
import { ReviewList, type Tab } from '../../../kit/list/review-list.ts';
import { useReviewList } from '../../../kit/list/use-review-list.ts';
import type { ViewReview } from '../../../kit/list/view-review.ts';
import { listComments } from '../api.ts';
import { config } from '../config.ts';
import { toast } from '../shell/toast.tsx';
import css from './comment-page.module.css';
import { CommentRow } from './comment-row.tsx';
import { Pager } from './pager.tsx';
import { RedesignedRow } from './redesigned-row.tsx';

const TABS: readonly (readonly [Tab, string])[] = [
  ['all', '全部评价'],
  ['bad', '差评'],
  ['open', '待回复'],
];

const makeList = () =>
  new ReviewList({ load: listComments, size: config.pageSize, late: config.late, rerender: config.rerender });

export function CommentPage() {
  const [state, list] = useReviewList(makeList);
  const [open, setOpen] = useState<ViewReview['id'] | null>(null);
  const openReply = (id: ViewReview['id']) => {
    if (config.box === 'nothing') return;
    if (config.openDelay > 0) setTimeout(() => setOpen(id), config.openDelay);
    else setOpen(id);
  };
  const sent = (id: ViewReview['id'], text: string) => {
    setOpen(null);
    toast('回复成功');
    if (config.afterReply === 'refetch') list.reload();
    else list.answered(id, text);
  };
  const Row = config.layout === 'redesigned' ? RedesignedRow : CommentRow;
  return (
    <section className={css.page}>
      <h1 className={css.title}>{config.layout === 'redesigned' ? '买家声音' : '评价管理'}</h1>
      <nav className={css.tabs}>
        {TABS.map(([tab, name]) => (
          <button
            key={tab}
            type="button"
            className={tab === state.tab ? css.tabOn : css.tab}
            onClick={() => list.show(tab)}
          >
            {name}
          </button>
        ))}
        <span className={css.count}>共 {state.total} 条</span>
      </nav>
      {state.loading && <div className={css.filler}>加载中</div>}
      {!state.loading && state.rows.length === 0 && (
        <div className={css.filler}>{state.problem || '暂无评价'}</div>
      )}
      {!state.loading &&
        state.rows.map((review) => (
          <Row
            key={`${state.generation}:${review.id}`}
            review={review}
            open={open === review.id}
            onOpen={() => openReply(review.id)}
            onClose={() => setOpen(null)}
            onSent={(text) => sent(review.id, text)}
          />
        ))}
      <Pager state={state} onTurn={(page) => list.turn(page)} />
    </section>
  );
}
