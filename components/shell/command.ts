import { i18n } from '#i18n';
import type { Command } from '@/lib/cases/commands';
import { sendMessage } from '@/lib/messages';
import { say } from './notice';
import { snake } from './words';

/** Asks the worker to change a case. Says what went wrong, if it did; true when it is done. */
export async function run(caseId: string, command: Command): Promise<boolean> {
  try {
    const result = await sendMessage('command', { caseId, command });
    if (result.ok) return true;
    say('trouble', i18n.t(`command.${snake(result.why)}`));
  } catch {
    say('trouble', i18n.t('command.lost'));
  }
  return false;
}
