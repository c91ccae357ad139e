import { Button } from '../beast/button.tsx';
import type { ListProps } from './list-props.ts';

/** The same reviews in a layout nobody has seen: no table, no known label, no known name. */
export function RedesignedList({ rows, loading, generation, onReply }: ListProps) {
  if (loading) return <p className="r-filler">请稍候</p>;
  return (
    <div className="r-cards">
      {rows.map((row) => (
        <article key={`${generation}:${row.reviewId}`} className="r-card">
          <header>
            <b>{row.stars}.0</b>
            <span className="r-small">{row.buyer}</span>
            <span className="r-small">No. {row.orderSn}</span>
          </header>
          <p>{row.comment}</p>
          <footer>
            <span className="r-small">{row.goodsName}</span>
            <Button onClick={() => onReply(row)}>回应买家</Button>
          </footer>
        </article>
      ))}
    </div>
  );
}
