import { useEffect, useState } from 'react';
import type { ViewReview } from '../../../kit/list/view-review.ts';
import { addComment } from '../api.ts';
import { config } from '../config.ts';
import { toast } from '../shell/toast.tsx';
import css from './reply-panel.module.css';

const REVERT_AFTER = 300;

interface BoxProps {
  value: string;
  onChange: (value: string) => void;
}

/** A controlled box: what React was not told is gone at the next render. */
function Box({ value, onChange }: BoxProps) {
  return (
    <div className={css.box}>
      <textarea
        className={css.area}
        value={value}
        placeholder="请输入回复内容，提交后不可修改"
        readOnly={config.box === 'readonly'}
        {...(config.maxLength === null ? {} : { maxLength: config.maxLength })}
        onChange={(event) => onChange(event.target.value)}
      />
      {config.maxLength !== null && (
        <span className={css.count}>
          {value.length}/{config.maxLength}
        </span>
      )}
    </div>
  );
}

interface ReplyPanelProps {
  review: ViewReview;
  onClose: () => void;
  onSent: (text: string) => void;
}

/** The reply box that unfolds inside the row. */
export function ReplyPanel({ review, onClose, onSent }: ReplyPanelProps) {
  const [text, setText] = useState('');
  const [second, setSecond] = useState('');
  const [sending, setSending] = useState(false);

  useEffect(() => {
    if (config.box !== 'reverts' || text === '') return;
    const timer = setTimeout(() => setText(''), REVERT_AFTER);
    return () => clearTimeout(timer);
  }, [text]);

  const send = async () => {
    setSending(true);
    try {
      await addComment(review.id, text);
      onSent(text);
    } catch (problem) {
      toast(problem instanceof Error ? problem.message : '网络异常');
      setSending(false);
    }
  };
  return (
    <div className={css.panel}>
      <Box value={text} onChange={setText} />
      {config.box === 'two' && <Box value={second} onChange={setSecond} />}
      <div className={css.buttons}>
        <button type="button" className={css.plain} onClick={onClose}>
          取消
        </button>
        <button
          type="button"
          className={css.primary}
          disabled={sending || text.trim() === ''}
          onClick={() => void send()}
        >
          {config.layout === 'redesigned' ? '发布' : '提交回复'}
        </button>
      </div>
    </div>
  );
}
