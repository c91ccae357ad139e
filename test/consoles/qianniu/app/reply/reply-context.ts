import { createContext, useState } from 'react';
import { config } from '../config.ts';
import type { ViewReview } from '../view-review.ts';

/** The reply that is being written: to the main review or to its append review. */
export interface OpenReply {
  review: ViewReview;
  append: boolean;
}

export interface ReplyDesk {
  open: OpenReply | null;
  openReply: (reply: OpenReply) => void;
  close: () => void;
  sent: (reply: OpenReply) => void;
  complain: (feedId: string) => void;
}

const nothing = () => {};

export const ReplyContext = createContext<ReplyDesk>({
  open: null,
  openReply: nothing,
  close: nothing,
  sent: nothing,
  complain: nothing,
});

/** One form at a time; a click on another row's button moves it there. */
export function useOpenReply(): Pick<ReplyDesk, 'open' | 'openReply' | 'close'> {
  const [open, setOpen] = useState<OpenReply | null>(null);
  const openReply = (reply: OpenReply) => {
    if (config.replyOpens === 'nothing') return;
    if (config.boxDelay > 0) setTimeout(() => setOpen(reply), config.boxDelay);
    else setOpen(reply);
  };
  return { open, openReply, close: () => setOpen(null) };
}
