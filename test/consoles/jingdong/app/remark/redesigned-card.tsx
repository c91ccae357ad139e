import type { CardProps } from './card-props.ts';

/** The same reviews in a layout nobody has seen. */
export function RedesignedCard({ review, onReply }: CardProps) {
  return (
    <li className="voice">
      <q>{review.text}</q>
      <cite>
        {review.buyer}，买了 {review.productName}（{review.order}）
      </cite>
      {review.canReply && (
        <button type="button" onClick={onReply}>
          写几句
        </button>
      )}
    </li>
  );
}
