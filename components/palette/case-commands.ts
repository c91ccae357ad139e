import { i18n } from '#i18n';
import { actionsFor } from '@/components/bulk/actions';
import { start } from '@/components/bulk/use-asked';
import { run } from '@/components/shell/command';
import type { QueueEntry } from '@/lib/cases/queue';
import type { PaletteCommand } from './command';

/** What can be done with these cases now: the marked ones, or the one that is open or selected. */
export function caseCommands(entries: readonly QueueEntry[], me: string): PaletteCommand[] {
  const ids = entries.map(({ id }) => id);
  const [only] = entries;
  const many = actionsFor(entries, me).map(({ name, key }): PaletteCommand => {
    const title = i18n.t(`bulk.${name}`);
    return {
      id: `case:${name}`,
      title: ids.length === 1 ? title : i18n.t('palette.onMany', [title, ids.length]),
      group: 'case',
      ...(key === undefined ? {} : { keys: [key.toUpperCase()] }),
      run: () => start(name, ids),
    };
  });
  if (only === undefined || entries.length > 1) return many;
  const { id, lane, status } = only;
  if (lane === 'done') {
    many.unshift({
      id: 'case:reopen',
      title: i18n.t('case.reopen'),
      group: 'case',
      run: () => void run(id, { type: 'reopen' }),
    });
  }
  if (status !== 'replied' && status !== 'dismissed') {
    many.push({
      id: 'case:replied',
      title: i18n.t('case.markReplied'),
      group: 'case',
      run: () => void run(id, { type: 'replied', text: null }),
    });
  }
  return many;
}
