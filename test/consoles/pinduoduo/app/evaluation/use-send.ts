import { useState } from 'react';
import { submitReply } from '../api.ts';
import { toast } from '../beast/toast.tsx';
import type { DialogProps } from './dialog-props.ts';

/** Sends what React holds, not what the box happens to show. */
export function useSend({ review, onSent }: Pick<DialogProps, 'review' | 'onSent'>) {
  const [sending, setSending] = useState(false);
  const send = async (text: string) => {
    setSending(true);
    try {
      await submitReply(review.reviewId, text);
      onSent(text);
    } catch (problem) {
      toast(problem instanceof Error ? problem.message : '网络异常');
      setSending(false);
    }
  };
  return { sending, send };
}
