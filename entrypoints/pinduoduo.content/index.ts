import { defineContentScript } from 'wxt/utils/define-content-script';
import { createMark } from '@/components/mark/mark';
import { PINDUODUO_HOOKS } from '@/lib/consoles/pinduoduo';
import { PINDUODUO } from '@/lib/consoles/pinduoduo/file';
import { followConsole } from '@/lib/watch/follow';

export default defineContentScript({
  matches: ['https://mms.pinduoduo.com/*'],
  // Before the page runs anything: only then can the tap hand over its port in private.
  runAt: 'document_start',
  // The page need not hear that we are here.
  noScriptStartedPostMessage: true,
  main: (ctx) => followConsole(ctx, PINDUODUO, PINDUODUO_HOOKS, createMark),
});
