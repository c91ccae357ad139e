import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followCursor } from '@/lib/watch/cursor';

/** Put into every frame of a chat page when the agent asks to fill its box; what it returns is told to who put it there. */
export default defineUnlistedScript(() => followCursor(document));
