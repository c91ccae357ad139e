import { defineContentScript } from 'wxt/utils/define-content-script';
import { LIST_PATH, REPLY_PATH } from '@/lib/consoles/pinduoduo/paths';
import { startTap } from '@/lib/consoles/tap/start';

export default defineContentScript({
  matches: ['https://mms.pinduoduo.com/*'],
  runAt: 'document_start',
  world: 'MAIN',
  main() {
    startTap([LIST_PATH, REPLY_PATH]);
  },
});
