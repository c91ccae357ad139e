import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startTeaching } from '@/components/teach/start';

/** Injected into every frame of a tab when the user asks to teach its page. */
export default defineUnlistedScript(() => startTeaching(window));
