import type { ViewReview } from '../../../kit/list/view-review.ts';
import { moment } from '../../../kit/page/format.ts';
import { REPLY_DAYS } from '../../rules.ts';
import css from './comment-row.module.css';
import { ReplyPanel } from './reply-panel.tsx';
import type { RowProps } from './row-props.ts';

function Words({ review }: { review: ViewReview }) {
  return (
    <div className={css.words}>
      <p className={css.text}>{review.text || '此用户未填写评价内容'}</p>
      {review.images.length > 0 && (
        <div className={css.images}>
          {review.images.map((image) => (
            <img key={image} src={image} alt="" />
          ))}
        </div>
      )}
      {review.append && (
        <p className={css.append}>
          <em>追评</em>
          <span>{review.append.text}</span>
        </p>
      )}
      {review.replies.map((reply) => (
        <p key={reply} className={css.reply}>
          商家回复：<span>{reply}</span>
        </p>
      ))}
    </div>
  );
}

function Operations({ review, onOpen }: Pick<RowProps, 'review' | 'onOpen'>) {
  if (review.replied) return <span className={css.done}>已回复</span>;
  if (!review.canReply) return <span className={css.done}>超过{REPLY_DAYS}天，不可回复</span>;
  return (
    <button type="button" className={css.link} onClick={onOpen}>
      回复
    </button>
  );
}

/** A line over the cells with order and time, the cells, and under them the place of the reply box. */
export function CommentRow({ review, open, onOpen, onClose, onSent }: RowProps) {
  return (
    <div className={css.item}>
      <div className={css.head}>
        <span>订单编号：{review.order}</span>
        <span>评价时间：{moment(review.time)}</span>
      </div>
      <div className={css.cells}>
        <div className={css.goods}>
          <img src={review.picture} alt="" />
          <div>
            <div className={css.name}>{review.productName}</div>
            <div className={css.quiet}>{review.sku}</div>
            <div className={css.quiet}>商品ID：{review.product}</div>
          </div>
        </div>
        <Words review={review} />
        <div className={css.scores}>
          <div>商品质量：{review.stars}分</div>
          <div>服务态度：{review.service}分</div>
          <div>物流服务：{review.logistics}分</div>
        </div>
        <div className={css.operations}>
          <Operations review={review} onOpen={onOpen} />
        </div>
      </div>
      {open && <ReplyPanel review={review} onClose={onClose} onSent={onSent} />}
    </div>
  );
}
