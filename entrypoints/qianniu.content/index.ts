import { defineContentScript } from 'wxt/utils/define-content-script';
import { createMark } from '@/components/mark/mark';
import { QIANNIU_HOOKS } from '@/lib/consoles/qianniu';
import { QIANNIU } from '@/lib/consoles/qianniu/file';
import { followConsole } from '@/lib/watch/follow';

export default defineContentScript({
  matches: ['https://myseller.taobao.com/*', 'https://qn.taobao.com/*'],
  // Before the page runs anything: only then can the tap hand over its port in private.
  runAt: 'document_start',
  // The page need not hear that we are here.
  noScriptStartedPostMessage: true,
  main: (ctx) => followConsole(ctx, QIANNIU, QIANNIU_HOOKS, createMark),
});
