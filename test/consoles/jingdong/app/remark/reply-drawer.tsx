import { useEffect, useState } from 'react';
import type { ViewReview } from '../../../kit/list/view-review.ts';
import { saveReply } from '../api.ts';
import { config } from '../config.ts';

const REVERT_AFTER = 300;

interface AreaProps {
  value: string;
  onChange: (value: string) => void;
}

/** A controlled box: what React was not told is gone at the next render. */
function Area({ value, onChange }: AreaProps) {
  return (
    <label className="jdm-area">
      <textarea
        value={value}
        rows={6}
        placeholder="请填写回复"
        readOnly={config.box === 'readonly'}
        {...(config.maxLength === null ? {} : { maxLength: config.maxLength })}
        onChange={(event) => onChange(event.target.value)}
      />
      {config.maxLength !== null && <small>还可输入{config.maxLength - value.length}字</small>}
    </label>
  );
}

interface ReplyDrawerProps {
  review: ViewReview;
  onClose: () => void;
  onSent: (text: string) => void;
  onProblem: (text: string) => void;
}

/** A panel from the right edge; it has no role and no mask. */
export function ReplyDrawer({ review, onClose, onSent, onProblem }: ReplyDrawerProps) {
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
      await saveReply(review.id, text);
      onSent(text);
    } catch (problem) {
      onProblem(problem instanceof Error ? problem.message : '网络异常');
      setSending(false);
    }
  };
  return (
    <section className="jdm-drawer">
      <header className="jdm-drawer__head">
        {config.layout === 'redesigned' ? '写几句' : '回复评价'}
        <button type="button" aria-label="收起" onClick={onClose}>
          ✕
        </button>
      </header>
      <p className="jdm-drawer__quote">{review.text}</p>
      <Area value={text} onChange={setText} />
      {config.box === 'two' && <Area value={second} onChange={setSecond} />}
      <footer className="jdm-drawer__foot">
        <button
          type="button"
          className="jdm-btn jdm-btn--main"
          disabled={sending || text.trim() === ''}
          onClick={() => void send()}
        >
          {config.layout === 'redesigned' ? '好了' : '发表回复'}
        </button>
        <button type="button" className="jdm-btn" onClick={onClose}>
          关闭
        </button>
      </footer>
    </section>
  );
}
