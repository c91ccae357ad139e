import { defineContentScript } from 'wxt/utils/define-content-script';
import { createMark } from '@/components/mark/mark';
import { KUAISHOU_HOOKS } from '@/lib/consoles/kuaishou';
import { KUAISHOU } from '@/lib/consoles/kuaishou/file';
import { followConsole } from '@/lib/watch/follow';

export default defineContentScript({
  matches: ['https://s.kwaixiaodian.com/*'],
  allFrames: true,
  // Before the page runs anything: only then can the tap hand over its port in private.
  runAt: 'document_start',
  // The page need not hear that we are here.
  noScriptStartedPostMessage: true,
  main: (ctx) => followConsole(ctx, KUAISHOU, KUAISHOU_HOOKS, createMark),
});
