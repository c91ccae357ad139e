import { useEffect, useState } from 'react';
import { Button } from '../beast/button.tsx';
import { Modal } from '../beast/modal.tsx';
import { Stars } from '../beast/star.tsx';
import { TextArea } from '../beast/text-area.tsx';
import { config } from '../config.ts';
import type { DialogProps } from './dialog-props.ts';
import { FeedbackBox } from './feedback-widget.tsx';
import { useSend } from './use-send.ts';

const REVERT_AFTER = 300;
const redesigned = config.layout === 'redesigned';

/** The first reply. */
export function ReplyDialog({ review, onClose, onSent }: DialogProps) {
  const [text, setText] = useState('');
  const [second, setSecond] = useState('');
  const { sending, send } = useSend({ review, onSent });

  useEffect(() => {
    if (config.box !== 'reverts' || text === '') return;
    const timer = setTimeout(() => setText(''), REVERT_AFTER);
    return () => clearTimeout(timer);
  }, [text]);

  const box = {
    placeholder: review.open ? '请输入回复内容' : '暂不能回复',
    maxLength: config.maxLength,
    disabled: !review.open,
    readOnly: config.box === 'readonly',
  };
  return (
    <Modal
      title={redesigned ? '回应买家' : '快捷回复'}
      view="quick_reply_popup"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>取消</Button>
          <Button kind="primary" disabled={sending || text.trim() === ''} onClick={() => send(text)}>
            {redesigned ? '发布回应' : '回复'}
          </Button>
        </>
      }
    >
      <div className="r-quote">
        <Stars value={review.stars} />
        <p>{review.comment}</p>
      </div>
      <TextArea {...box} value={text} onChange={setText} />
      {config.box === 'two' && <TextArea {...box} value={second} onChange={setSecond} />}
      {config.feedback === 'in-dialog' && <FeedbackBox />}
    </Modal>
  );
}
