import { Tag } from 'antd';
import { moment } from '../../../kit/page/format.ts';
import { config } from '../config.ts';
import { names } from '../mark.ts';
import type { ViewReview } from '../view.ts';
import { CommentText } from './comment-text.tsx';
import { InlineReply } from './inline-reply.tsx';
import { Stars } from './stars.tsx';
import type { ReplyDraft } from './use-reply.ts';

export function ReviewCell({ review, draft }: { review: ViewReview; draft: ReplyDraft }) {
  const { parts, photos, appends } = review;
  return (
    <div className="d-review">
      {config.layout === 'ant' && <div className="spiderman-tag_content">{review.grade}</div>}
      <div className={names('d-user', 'userInfo')}>
        <div className={names('d-user-name', 'userName')}>{review.user}</div>
        <Stars value={review.rank} />
        <div className="d-time">{moment(review.time)}</div>
      </div>
      {review.isAppend && <Tag>追加评价</Tag>}
      <CommentText text={review.content} />
      {photos.length > 0 && (
        <div className={names('d-photos', 'imageList')}>
          {photos.map((url) => (
            <img key={url} src={url} alt="" />
          ))}
        </div>
      )}
      <div className="d-muted">
        商品 {parts.product} · 服务 {parts.shop} · 物流 {parts.logistic}
        <span className="d-tags">
          {review.tags.map((tag) => (
            <Tag key={tag}>{tag}</Tag>
          ))}
        </span>
      </div>
      {appends.map((append) => (
        <div key={append.time} className="d-append">
          追评：{append.content}
        </div>
      ))}
      {review.reply !== '' && <div className="d-reply">商家回复：{review.reply}</div>}
      {config.box === 'inline' && draft.review?.id === review.id && <InlineReply draft={draft} />}
    </div>
  );
}
