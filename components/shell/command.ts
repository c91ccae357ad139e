import { i18n } from '#i18n';
import { askPin } from '@/components/desks/ask-pin';
import { shownAgent } from '@/components/desks/shown-agent';
import type { Command } from '@/lib/cases/commands';
import { type ShownAgent, sendMessage } from '@/lib/messages';
import { say } from './notice';
import { sayDone, wordDone } from './take-back';
import { snake } from './words';

/** Commands that the worker has not answered yet. */
const running = new Set<Promise<boolean>>();

/**
 * Asks the worker to change a case, for the agent that this screen shows. Where the supervisor's PIN is wanted, asks for it
 * and goes on. Says what went wrong, if it did; true when it is done. What can be taken back is said with the way back;
 * `said`: in these words. `by`: whose deed it is, where that is not whoever is shown now.
 */
export function run(
  caseId: string,
  command: Command,
  said?: string,
  by: ShownAgent | null = shownAgent(),
): Promise<boolean> {
  const answer = carryOut(caseId, command, said, by);
  running.add(answer);
  void answer.finally(() => running.delete(answer));
  return answer;
}

/** When every command sent so far is answered: whoever sits down next must not come before them. Never fails. */
export async function allAnswered(): Promise<void> {
  await Promise.allSettled(running);
}

async function carryOut(
  caseId: string,
  command: Command,
  said: string | undefined,
  by: ShownAgent | null,
): Promise<boolean> {
  const send = () => sendMessage('command', { caseId, command, by });
  try {
    let result = await send();
    if (!result.ok && result.why === 'locked' && (await askPin())) result = await send();
    if (result.ok) {
      if (result.deed !== undefined) sayDone(said ?? wordDone(command.type), [result.deed]);
      return true;
    }
    say('trouble', i18n.t(`command.${snake(result.why)}`));
  } catch {
    say('trouble', i18n.t('command.lost'));
  }
  return false;
}
