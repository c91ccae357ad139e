import { defineContentScript } from 'wxt/utils/define-content-script';
import { KUAISHOU_TAPS } from '@/lib/consoles/kuaishou/taps';
import { startTap } from '@/lib/consoles/tap/start';

export default defineContentScript({
  matches: ['https://s.kwaixiaodian.com/*'],
  allFrames: true,
  runAt: 'document_start',
  world: 'MAIN',
  main() {
    startTap(KUAISHOU_TAPS);
  },
});
