import { Button } from '@alifd/next';
import { useContext } from 'react';
import { local } from '../mark.ts';
import { ReplyContext } from '../reply/reply-context.ts';
import type { ViewReview } from '../view-review.ts';

/** Reply buttons with their windows, complaint links, and what was done already. */
export function ActionsCell({ review }: { review: ViewReview }) {
  const { openReply, complain } = useContext(ReplyContext);
  const replies = [
    { way: review.reply, append: false },
    { way: review.appendReply, append: true },
  ];
  return (
    <div className={local('Operator', 'list')}>
      {replies.map(
        ({ way, append }) =>
          way && (
            <div key={way.label} className="q-action">
              <Button type="primary" size="small" onClick={() => openReply({ review, append })}>
                {way.label}
              </Button>
              <div className="q-quiet">{way.tips}</div>
            </div>
          ),
      )}
      {review.notes.map((note) => (
        <div key={note} className="q-note">
          {note}
        </div>
      ))}
      <div>
        {review.complaints.map((label) => (
          <button
            key={label}
            type="button"
            className="next-btn next-small next-btn-primary next-btn-text q-complain"
            onClick={() => complain(review.feedId)}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
