import { navigate } from '../../../kit/page/address.ts';
import { LinkButton } from '../beast/button.tsx';
import { toast } from '../beast/toast.tsx';
import { config } from '../config.ts';
import type { ViewReview } from '../view-review.ts';

const REPORTED: Record<number, string> = { 0: '审核中', 8: '举报成功', 9: '查看举报', 10: '已举报' };

export function ActionsCell({ review, onReply }: { review: ViewReview; onReply: () => void }) {
  return (
    <div className="r-actions">
      <LinkButton track="check_order" onClick={() => navigate(`/orders/detail?sn=${review.orderSn}`)}>
        查看订单
      </LinkButton>
      <LinkButton track="report_review" onClick={() => toast('演示页面不受理举报')}>
        {REPORTED[review.reportStatus] ?? '举报'}
      </LinkButton>
      <LinkButton track="reply_review" onClick={onReply}>
        {config.replyLabel}
      </LinkButton>
    </div>
  );
}
