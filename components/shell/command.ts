import { i18n } from '#i18n';
import { askPin } from '@/components/desks/ask-pin';
import { shownAgent } from '@/components/desks/shown-agent';
import type { Command } from '@/lib/cases/commands';
import { sendMessage } from '@/lib/messages';
import { say } from './notice';
import { snake } from './words';

/**
 * Asks the worker to change a case, for the agent that this screen shows. Where the supervisor's PIN is wanted, asks for it
 * and goes on. Says what went wrong, if it did; true when it is done.
 */
export async function run(caseId: string, command: Command): Promise<boolean> {
  const by = shownAgent();
  const send = () => sendMessage('command', { caseId, command, by });
  try {
    let result = await send();
    if (!result.ok && result.why === 'locked' && (await askPin())) result = await send();
    if (result.ok) return true;
    say('trouble', i18n.t(`command.${snake(result.why)}`));
  } catch {
    say('trouble', i18n.t('command.lost'));
  }
  return false;
}
