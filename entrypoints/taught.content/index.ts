import { defineContentScript } from 'wxt/utils/define-content-script';
import { createMark } from '@/components/mark/mark';
import { sendMessage } from '@/lib/messages';
import { followConsole } from '@/lib/watch/follow';

/** Consoles that a person taught: the worker registers this for each of their origins, with the permission for it. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: async (ctx) => {
    // The worker goes by the origin of this script's page: nothing that a page says decides whose file it gets.
    const file = await sendMessage('taughtFile', null).catch(() => null);
    if (file !== null && ctx.isValid) followConsole(ctx, file, {}, createMark);
  },
});
