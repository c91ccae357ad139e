import { useContext } from 'react';
import { ReplyContext } from '../reply/reply-context.ts';
import type { ListProps } from './list-props.ts';

/** The same reviews in a layout nobody has seen: no table, no known label, no known name. */
export function RedesignedList({ rows, loading, generation }: ListProps) {
  const { openReply } = useContext(ReplyContext);
  if (loading) return <p className="q-quiet">请稍候</p>;
  return (
    <div className="q-cards">
      {rows.map((review) => (
        <article key={`${generation}:${review.feedId}`} className="q-card">
          <header className="q-quiet">
            {review.buyer}　No. {review.orderId}
          </header>
          <p>{review.content}</p>
          <footer>
            <span className="q-quiet">{review.title}</span>
            <button type="button" onClick={() => openReply({ review, append: false })}>
              回应买家
            </button>
          </footer>
        </article>
      ))}
    </div>
  );
}
