import { i18n } from '#i18n';
import { shownAgent } from '@/components/desks/shown-agent';
import { say } from '@/components/shell/notice';
import { usePanel } from '@/components/shell/panel-state';
import { sayDone, wordDone } from '@/components/shell/take-back';
import { snake } from '@/components/shell/words';
import type { Looker } from '@/lib/cases/views';
import { sendMessage } from '@/lib/messages';
import type { Queue } from '@/lib/store/queue';

/** Others may have taken as many since this panel heard of it last; beyond that something is wrong. */
const TRIES = 50;

let taking = false;

/**
 * Claims the most urgent case that nobody has, of the agent's desk first, and opens it. One that somebody else has taken in
 * the same moment is left to him. Says so where none is left, or what went wrong.
 */
export async function takeNext(queue: Queue, looker: Looker): Promise<void> {
  // A key that is held down takes one case, not a pile.
  if (taking) return;
  taking = true;
  try {
    for (const caseId of queue.free(looker, TRIES)) {
      const result = await sendMessage('command', { caseId, command: { type: 'take' }, by: shownAgent() });
      if (result.ok) {
        usePanel.getState().openCase(caseId);
        if (result.deed !== undefined) sayDone(wordDone('take'), [result.deed]);
        return;
      }
      if (result.why === 'not-now' || result.why === 'no-such-case') continue;
      return say('trouble', i18n.t(`command.${snake(result.why)}`));
    }
    say('done', i18n.t('take.none'), i18n.t('take.nobody'));
  } catch {
    say('trouble', i18n.t('command.lost'));
  } finally {
    taking = false;
  }
}
