import { browser } from 'wxt/browser';
import { sendMessage } from '@/lib/messages';
import { robotPermission } from '@/lib/settings/robot-address';
import type { Robot } from '@/lib/settings/robots';

/** Asks the browser for the robot's host. First of all in a click: it asks only within one. */
export function allow({ url }: Robot): Promise<boolean> {
  return browser.permissions.request({ origins: [robotPermission(url)] }).catch(() => false);
}

/** The worker looks at what is to be sent. One that cannot be reached looks when it wakes. */
export function tellWorker(): void {
  void sendMessage('settingsChanged', null).catch(() => undefined);
}
