import { useState } from 'react';
import { Button } from '../beast/button.tsx';
import { Modal } from '../beast/modal.tsx';
import { TextArea } from '../beast/text-area.tsx';
import { config } from '../config.ts';
import type { DialogProps } from './dialog-props.ts';
import { useSend } from './use-send.ts';

/** What opens in place of the first reply once the shop has answered. */
export function ThreadDialog({ review, onClose, onSent }: DialogProps) {
  const [text, setText] = useState('');
  const { sending, send } = useSend({ review, onSent });
  return (
    <Modal
      title="评价互动"
      view="review_details_reply_interactions"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>取消</Button>
          <Button kind="primary" disabled={sending || text.trim() === ''} onClick={() => send(text)}>
            发送
          </Button>
        </>
      }
    >
      <ul className="r-thread">
        <li>
          <b>{review.buyer}</b>
          <p>{review.comment}</p>
        </li>
        {review.replies.map((reply, at) => (
          <li key={at} className="r-thread-shop">
            <b>商家</b>
            <p>{reply}</p>
          </li>
        ))}
      </ul>
      <TextArea value={text} onChange={setText} placeholder="继续互动" maxLength={config.maxLength} />
    </Modal>
  );
}
