import { App } from 'antd';
import { useEffect, useState } from 'react';
import { submitReply } from '../api.ts';
import { config } from '../config.ts';
import type { ViewReview } from '../view.ts';

const REVERT_AFTER = 300;

/** The reply that is being written; at most one on the page. */
export interface ReplyDraft {
  /** null = no box is open. */
  review: ViewReview | null;
  text: string;
  setText: (text: string) => void;
  /** Of the second box, where the page has two. It is never sent. */
  second: string;
  setSecond: (text: string) => void;
  sending: boolean;
  start: (review: ViewReview) => void;
  close: () => void;
  /** Sends what React holds, not what the box happens to show. */
  send: () => Promise<void>;
}

export function useReply(onSent: (review: ViewReview, text: string) => void): ReplyDraft {
  const { message } = App.useApp();
  const [review, setReview] = useState<ViewReview | null>(null);
  const [text, setText] = useState('');
  const [second, setSecond] = useState('');
  const [sending, setSending] = useState(false);

  useEffect(() => {
    if (config.box !== 'reverts' || text === '') return;
    const timer = setTimeout(() => setText(''), REVERT_AFTER);
    return () => clearTimeout(timer);
  }, [text]);

  const open = (chosen: ViewReview) => {
    setText('');
    setSecond('');
    setReview(chosen);
  };
  const start = (chosen: ViewReview) => {
    if (config.box === 'nothing') return;
    if (config.boxDelay > 0) setTimeout(() => open(chosen), config.boxDelay);
    else open(chosen);
  };
  const close = () => setReview(null);
  const send = async () => {
    if (!review) return;
    setSending(true);
    try {
      await submitReply(review.id, text);
      message.success('回复成功');
      close();
      onSent(review, text);
    } catch (problem) {
      message.error(problem instanceof Error ? problem.message : '网络异常');
    }
    setSending(false);
  };
  return { review, text, setText, second, setSecond, sending, start, close, send };
}
