import { defineContentScript } from 'wxt/utils/define-content-script';
import { createMark } from '@/components/mark/mark';
import { JINGDONG_HOOKS } from '@/lib/consoles/jingdong';
import { JINGDONG } from '@/lib/consoles/jingdong/file';
import { followConsole } from '@/lib/watch/follow';

export default defineContentScript({
  matches: ['https://shop.jd.com/*', 'https://*.shop.jd.com/*'],
  allFrames: true,
  // Before the page runs anything: only then can the tap hand over its port in private.
  runAt: 'document_start',
  // The page need not hear that we are here.
  noScriptStartedPostMessage: true,
  main: (ctx) => followConsole(ctx, JINGDONG, JINGDONG_HOOKS, createMark),
});
