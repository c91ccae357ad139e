import { i18n } from '#i18n';
import { allAnswered } from '@/components/shell/command';
import { say } from '@/components/shell/notice';
import { changeSettings } from '@/components/shell/use-settings';
import type { ShownAgent } from '@/lib/messages';
import { PinLocked } from '@/lib/settings/pin';

/** Somebody else sits down. What the one before wrote and pressed is kept under the name of that one first. */
export async function switchAgent(to: ShownAgent): Promise<void> {
  // A draft that rests is saved when the window is left; its writer leaves it now.
  dispatchEvent(new Event('blur'));
  await allAnswered();
  try {
    await changeSettings({ agent: to });
    say('done', i18n.t('desks.switched', [to.name]));
  } catch (error) {
    // Who turned away from the PIN knows that nothing was switched.
    if (!(error instanceof PinLocked)) say('trouble', i18n.t('command.storage_broken'));
  }
}
