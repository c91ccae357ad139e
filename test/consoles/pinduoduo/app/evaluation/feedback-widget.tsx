import { useState } from 'react';
import { TextArea } from '../beast/text-area.tsx';
import { config } from '../config.ts';
import { names } from '../mark.ts';

/** A box that looks like the reply box to a careless reader. Nobody may write into it. */
export function FeedbackBox() {
  const [text, setText] = useState('');
  return (
    <div className={names('r-feedback-box', 'feedback_content')}>
      <p>您对本页面满意吗？</p>
      <TextArea value={text} onChange={setText} placeholder="请输入您的建议" maxLength={500} />
    </div>
  );
}

export function FeedbackWidget() {
  if (config.feedback === 'none' || config.feedback === 'in-dialog') return null;
  return (
    <aside className={names('r-feedback', 'feedback_widget')}>
      <span className="r-feedback-tab">意见反馈</span>
      <div hidden={config.feedback === 'closed'}>
        <FeedbackBox />
      </div>
    </aside>
  );
}
