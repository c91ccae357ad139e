import { defineContentScript } from 'wxt/utils/define-content-script';
import { createMark } from '@/components/mark/mark';
import { XIAOHONGSHU_HOOKS } from '@/lib/consoles/xiaohongshu';
import { XIAOHONGSHU } from '@/lib/consoles/xiaohongshu/file';
import { followConsole } from '@/lib/watch/follow';

export default defineContentScript({
  matches: ['https://ark.xiaohongshu.com/*'],
  allFrames: true,
  // Before the page runs anything: only then can the tap hand over its port in private.
  runAt: 'document_start',
  // The page need not hear that we are here.
  noScriptStartedPostMessage: true,
  main: (ctx) => followConsole(ctx, XIAOHONGSHU, XIAOHONGSHU_HOOKS, createMark),
});
