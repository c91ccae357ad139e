import { defineContentScript } from 'wxt/utils/define-content-script';
import { startTap } from '@/lib/consoles/tap/start';
import { XIAOHONGSHU_TAPS } from '@/lib/consoles/xiaohongshu/taps';

export default defineContentScript({
  matches: ['https://ark.xiaohongshu.com/*'],
  allFrames: true,
  runAt: 'document_start',
  world: 'MAIN',
  main() {
    startTap(XIAOHONGSHU_TAPS);
  },
});
