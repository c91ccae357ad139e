import type { ConsoleAdapter } from '@/lib/consoles/contract';
import { readAnswer, readSentReply } from './answer';
import { openReply } from './dialog';
import { isReviewPage } from './page';
import { LIST_PATH, REPLY_PATH } from './paths';
import { readRows } from './rows';
import { submits } from './submits';
import { sentToast } from './toast';

/** 拼多多商家后台, mms.pinduoduo.com. */
export const pinduoduo: ConsoleAdapter = {
  id: 'pinduoduo',
  isReviewPage,
  tapped: { list: LIST_PATH, reply: REPLY_PATH },
  readAnswer,
  readSentReply,
  readRows,
  openReply,
  submits,
  sentToast,
};
