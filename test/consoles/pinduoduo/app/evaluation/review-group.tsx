import { Stars } from '../beast/star.tsx';
import { config } from '../config.ts';
import { beast, names } from '../mark.ts';
import type { ViewReview } from '../view-review.ts';
import { ActionsCell } from './actions-cell.tsx';
import { ContentCell } from './content-cell.tsx';
import { OrderCell } from './order-cell.tsx';

/** One review: a header row with the stars, and directly under it the row with everything else. */
export function ReviewGroup({ review, onReply }: { review: ViewReview; onReply: () => void }) {
  const cell = beast('table-td', 'r-cell', 'TB_td');
  return (
    <tbody {...beast('table-middle-body', 'r-group', 'TB_bodyGroup')}>
      <tr {...beast('table-body-tr', 'r-group-head', 'TB_tr', 'TB_bodyGroupHeader')}>
        <td colSpan={4} className={names('r-group-cell', 'TB_bodyGroupCell')}>
          <div className={names('r-item-head', 'evaluation-item-header')}>
            <span>{config.ratingLabel}：</span>
            <Stars value={review.stars} />
            <span className="r-counter">被点赞数：{review.likes}</span>
            <span className="r-counter">互动数：{review.interactions}</span>
          </div>
        </td>
      </tr>
      <tr {...beast('table-body-tr', 'r-group-body', 'TB_tr')}>
        <td {...cell}>
          <ContentCell review={review} />
        </td>
        <td {...cell}>
          <OrderCell review={review} />
        </td>
        <td {...cell}>{review.tags.join('、') || '-'}</td>
        <td {...cell}>
          <ActionsCell review={review} onReply={onReply} />
        </td>
      </tr>
    </tbody>
  );
}
