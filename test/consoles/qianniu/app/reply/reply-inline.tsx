import { useContext } from 'react';
import { config } from '../config.ts';
import { local } from '../mark.ts';
import type { ViewReview } from '../view-review.ts';
import { type OpenReply, ReplyContext } from './reply-context.ts';
import { ReplyBoxes, ReplyButtons } from './reply-fields.tsx';
import { useReplyForm } from './use-reply-form.ts';

function InlineForm({ reply }: { reply: OpenReply }) {
  const form = useReplyForm(reply);
  return (
    <div className={`${local('ReplyForm', 'inline')} q-inline`}>
      <ReplyBoxes {...form} />
      <div className="q-buttons">
        <ReplyButtons {...form} />
      </div>
    </div>
  );
}

/** The form under the text it answers, where the switch puts it into the row. */
export function ReplyInline({ review, append }: { review: ViewReview; append: boolean }) {
  const { open } = useContext(ReplyContext);
  if (config.box !== 'inline' || !open) return null;
  if (open.review.feedId !== review.feedId || open.append !== append) return null;
  return <InlineForm reply={open} />;
}
