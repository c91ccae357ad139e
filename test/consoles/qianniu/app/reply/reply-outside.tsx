import { Dialog } from '@alifd/next';
import { useContext } from 'react';
import { createPortal } from 'react-dom';
import { config } from '../config.ts';
import { local } from '../mark.ts';
import { type OpenReply, ReplyContext } from './reply-context.ts';
import { ReplyBoxes, ReplyButtons } from './reply-fields.tsx';
import { useReplyForm } from './use-reply-form.ts';

function titleOf({ append }: OpenReply): string {
  if (config.layout === 'redesigned') return '回应买家';
  return append ? '追评回复' : '评价回复';
}

function Quote({ review, append }: OpenReply) {
  return <div className="q-quote">{append ? review.append?.content : review.content}</div>;
}

function ReplyDialog({ reply }: { reply: OpenReply }) {
  const form = useReplyForm(reply);
  return (
    <Dialog
      v2
      visible
      title={titleOf(reply)}
      width={560}
      onClose={form.close}
      footer={<ReplyButtons {...form} />}
    >
      <Quote {...reply} />
      <ReplyBoxes {...form} />
    </Dialog>
  );
}

/** A layer of the page's own at the end of the document: no dialog role, no dialog class. */
function ReplyLayer({ reply }: { reply: OpenReply }) {
  const form = useReplyForm(reply);
  return createPortal(
    <div className={`next-overlay-wrapper opened ${local('ReplyLayer', 'wrap')} q-layer`}>
      <div className="q-layer-head">{titleOf(reply)}</div>
      <Quote {...reply} />
      <ReplyBoxes {...form} />
      <div className="q-buttons">
        <ReplyButtons {...form} />
      </div>
    </div>,
    document.body,
  );
}

/** The reply form where it is not in the row itself. */
export function ReplyOutside() {
  const { open } = useContext(ReplyContext);
  if (!open || (config.box === 'inline' && config.layout === 'fusion')) return null;
  const Form = config.box === 'portal' ? ReplyLayer : ReplyDialog;
  return <Form key={`${open.review.feedId}:${open.append}`} reply={open} />;
}
