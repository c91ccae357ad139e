import { useState } from 'react';
import { ReviewList, type Tab } from '../../../kit/list/review-list.ts';
import { useReviewList } from '../../../kit/list/use-review-list.ts';
import type { ViewReview } from '../../../kit/list/view-review.ts';
import { listRemarks } from '../api.ts';
import { config } from '../config.ts';
import { RedesignedCard } from './redesigned-card.tsx';
import { RemarkCard } from './remark-card.tsx';
import { ReplyDrawer } from './reply-drawer.tsx';
import { Tip, useTip } from './tip.tsx';

const TABS: readonly (readonly [Tab, string])[] = [
  ['all', '全部'],
  ['bad', '差评'],
  ['open', '未回复'],
];
const redesigned = config.layout === 'redesigned';

const makeList = () =>
  new ReviewList({ load: listRemarks, size: config.pageSize, late: config.late, rerender: config.rerender });

export function RemarkApp() {
  const [state, list] = useReviewList(makeList);
  const [open, setOpen] = useState<ViewReview | null>(null);
  const { tip, show } = useTip();
  const openReply = (review: ViewReview) => {
    if (config.box === 'nothing') return;
    setTimeout(() => setOpen(review), config.openDelay);
  };
  const sent = (review: ViewReview, text: string) => {
    setOpen(null);
    show('回复成功');
    if (config.afterReply === 'refetch') list.reload();
    else list.answered(review.id, text);
  };
  const Card = redesigned ? RedesignedCard : RemarkCard;
  return (
    <div className="jdm-remarks">
      <div className="jdm-remarks__filters">
        {TABS.map(([tab, name]) => (
          <label key={tab}>
            <input type="radio" name="tab" checked={tab === state.tab} onChange={() => list.show(tab)} />
            {name}
          </label>
        ))}
        <span className="jdm-remarks__total">共{state.total}条</span>
      </div>
      {state.loading && <div className="jdm-remarks__filler">正在加载…</div>}
      {!state.loading && state.rows.length === 0 && (
        <div className="jdm-remarks__filler">{state.problem || '没有找到评价'}</div>
      )}
      <ul className="jdm-remarks__list">
        {!state.loading &&
          state.rows.map((review) => (
            <Card
              key={`${state.generation}:${review.id}`}
              review={review}
              onReply={() => openReply(review)}
            />
          ))}
      </ul>
      <div className="jdm-remarks__turn">
        <button type="button" disabled={state.page <= 1} onClick={() => list.turn(state.page - 1)}>
          上页
        </button>
        <i>{state.page}</i>
        <button
          type="button"
          disabled={state.page * state.size >= state.total}
          onClick={() => list.turn(state.page + 1)}
        >
          下页
        </button>
      </div>
      {open && (
        <ReplyDrawer
          review={open}
          onClose={() => setOpen(null)}
          onSent={(text) => sent(open, text)}
          onProblem={show}
        />
      )}
      <Tip text={tip} />
    </div>
  );
}
