import { defineContentScript } from 'wxt/utils/define-content-script';
import { QIANNIU_TAPS } from '@/lib/consoles/qianniu/taps';
import { startTap } from '@/lib/consoles/tap/start';

export default defineContentScript({
  matches: ['https://myseller.taobao.com/*', 'https://qn.taobao.com/*'],
  runAt: 'document_start',
  world: 'MAIN',
  main() {
    startTap(QIANNIU_TAPS);
  },
});
