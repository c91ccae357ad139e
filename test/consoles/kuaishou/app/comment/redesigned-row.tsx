import css from './comment-row.module.css';
import { ReplyPanel } from './reply-panel.tsx';
import type { RowProps } from './row-props.ts';

/** The same comments in a layout nobody has seen: no known label, no known place. */
export function RedesignedRow({ review, open, onOpen, onClose, onSent }: RowProps) {
  return (
    <details open className={css.fresh}>
      <summary>
        {review.productName} · {'●'.repeat(review.stars ?? 0)}
      </summary>
      <blockquote>{review.text}</blockquote>
      <small>单号 {review.order}</small>
      {!review.replied && review.canReply && (
        <button type="button" className={css.link} onClick={onOpen}>
          答复买家
        </button>
      )}
      {open && <ReplyPanel review={review} onClose={onClose} onSent={onSent} />}
    </details>
  );
}
