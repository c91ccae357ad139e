import { defineContentScript } from 'wxt/utils/define-content-script';
import { DOUDIAN_TAPS } from '@/lib/consoles/doudian/taps';
import { startTap } from '@/lib/consoles/tap/start';

export default defineContentScript({
  matches: ['https://fxg.jinritemai.com/*'],
  allFrames: true,
  runAt: 'document_start',
  world: 'MAIN',
  main() {
    startTap(DOUDIAN_TAPS);
  },
});
