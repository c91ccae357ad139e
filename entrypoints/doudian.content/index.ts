import { defineContentScript } from 'wxt/utils/define-content-script';
import { createMark } from '@/components/mark/mark';
import { DOUDIAN_HOOKS } from '@/lib/consoles/doudian';
import { DOUDIAN } from '@/lib/consoles/doudian/file';
import { followConsole } from '@/lib/watch/follow';

export default defineContentScript({
  matches: ['https://fxg.jinritemai.com/*'],
  allFrames: true,
  // Before the page runs anything: only then can the tap hand over its port in private.
  runAt: 'document_start',
  // The page need not hear that we are here.
  noScriptStartedPostMessage: true,
  main: (ctx) => followConsole(ctx, DOUDIAN, DOUDIAN_HOOKS, createMark),
});
