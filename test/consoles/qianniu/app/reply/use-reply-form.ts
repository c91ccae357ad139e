import { Message } from '@alifd/next';
import { useContext, useEffect, useState } from 'react';
import { sendReply } from '../api.ts';
import { config } from '../config.ts';
import { type OpenReply, ReplyContext } from './reply-context.ts';

const REVERT_AFTER = 300;

/** A form that sends what React holds, not what the box happens to show. */
export function useReplyForm(reply: OpenReply) {
  const { close, sent } = useContext(ReplyContext);
  const [text, setText] = useState('');
  const [second, setSecond] = useState('');
  const [sending, setSending] = useState(false);

  useEffect(() => {
    if (config.boxes !== 'reverts' || text === '') return;
    const timer = setTimeout(() => setText(''), REVERT_AFTER);
    return () => clearTimeout(timer);
  }, [text]);

  const send = async () => {
    const way = reply.append ? reply.review.appendReply : reply.review.reply;
    if (!way) return;
    setSending(true);
    try {
      await sendReply(way, text);
      Message.success('回复成功');
      sent(reply);
    } catch (problem) {
      Message.error(problem instanceof Error ? problem.message : '网络异常');
      setSending(false);
    }
  };
  return { text, setText, second, setSecond, sending, send, close };
}

export type ReplyForm = ReturnType<typeof useReplyForm>;
