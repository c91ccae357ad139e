import { defineContentScript } from 'wxt/utils/define-content-script';
import { PINDUODUO_TAPS } from '@/lib/consoles/pinduoduo/taps';
import { startTap } from '@/lib/consoles/tap/start';

export default defineContentScript({
  matches: ['https://mms.pinduoduo.com/*'],
  runAt: 'document_start',
  world: 'MAIN',
  main() {
    startTap(PINDUODUO_TAPS);
  },
});
