import { defineContentScript } from 'wxt/utils/define-content-script';
import { JINGDONG_TAPS } from '@/lib/consoles/jingdong/taps';
import { startTap } from '@/lib/consoles/tap/start';

export default defineContentScript({
  matches: ['https://shop.jd.com/*', 'https://*.shop.jd.com/*'],
  allFrames: true,
  runAt: 'document_start',
  world: 'MAIN',
  main() {
    startTap(JINGDONG_TAPS);
  },
});
