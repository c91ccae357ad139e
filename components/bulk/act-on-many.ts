import { create } from 'zustand';
import { i18n } from '#i18n';
import { shownAgent } from '@/components/desks/shown-agent';
import { hush, say } from '@/components/shell/notice';
import { usePanel } from '@/components/shell/panel-state';
import { inPortions, wordSum } from '@/components/shell/portions';
import { sayDone, wordDone } from '@/components/shell/take-back';
import type { BulkCommand } from '@/lib/cases/bulk';
import { sendMessage } from '@/lib/messages';

interface Running {
  answered: number;
  total: number;
  /** The agent wants no more of it. */
  stopping: boolean;
}

/** The bulk action that is under way; null = none. */
export const useRunning = create<{ running: Running | null }>()(() => ({ running: null }));

/** After the portion that is under way. */
export function stopRunning(): void {
  useRunning.setState(({ running }) => ({ running: running && { ...running, stopping: true } }));
}

/**
 * Does the same with all of these, and says of how many it is done and why not of the others, which stay marked. One at a
 * time; asked for a second one meanwhile, it does nothing.
 */
export async function actOnMany(caseIds: readonly string[], command: BulkCommand): Promise<void> {
  if (useRunning.getState().running !== null || caseIds.length === 0) return;
  const total = caseIds.length;
  useRunning.setState({ running: { answered: 0, total, stopping: false } });
  hush();
  const by = shownAgent();
  const sum = await inPortions(
    caseIds,
    (part) => sendMessage('commands', { caseIds: part, command, by }),
    (answered) => {
      const stopping = useRunning.getState().running?.stopping ?? false;
      useRunning.setState({ running: { answered, total, stopping } });
      return !stopping;
    },
  );
  useRunning.setState({ running: null });
  usePanel.getState().unmark([...sum.deeds.map(({ caseId }) => caseId), ...sum.unchanged]);
  const rest = wordSum(sum, 'command');
  if (sum.deeds.length === 0) say(rest === null ? 'done' : 'trouble', i18n.t('bulk.none'), rest);
  else sayDone(wordMany(command, sum.deeds.length, total), sum.deeds, rest);
}

function wordMany({ type }: BulkCommand, done: number, asked: number): string {
  return asked === 1 ? wordDone(type) : i18n.t('bulk.done', [wordDone(type), done]);
}
