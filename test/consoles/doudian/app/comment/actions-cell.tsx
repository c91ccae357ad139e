import { Button } from 'antd';
import { Link } from '../router.tsx';
import type { ViewReview } from '../view.ts';

interface ActionsProps {
  review: ViewReview;
  onReply: () => void;
}

function ReplyAction({ review, onReply }: ActionsProps) {
  if (review.reply !== '') return <span className="d-muted">已回复</span>;
  if (!review.open || review.isAppend) return null;
  return (
    <Button type="link" size="small" onClick={onReply}>
      回复
    </Button>
  );
}

/** What can be done with a review. Where the platform takes no reply any more there is no button for it. */
export function ActionsCell({ review, onReply }: ActionsProps) {
  return (
    <div className="d-actions">
      <ReplyAction review={review} onReply={onReply} />
      {review.chat !== '' && (
        <a href={review.chat} target="_blank" rel="noreferrer">
          联系消费者
        </a>
      )}
      <Link to="/ffa/govern-report/report-create">举报评价</Link>
    </div>
  );
}
