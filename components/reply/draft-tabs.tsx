import { i18n } from '#i18n';
import { useKeys } from '@/components/shell/keys';
import { Segments } from '@/components/ui/segments';
import type { Choice, DraftState } from './use-draft';
import { wordStructure } from './words';

/** The drafts of ours by what they begin with, and the agent's own text. `Alt+G` goes to the next. */
export function DraftTabs({ draft }: { draft: DraftState }) {
  const tabs: { choice: Choice; label: string }[] = draft.drafts.map(({ structure }, i) => ({
    choice: i,
    label: wordStructure(structure),
  }));
  const own = draft.ownSource.kind === 'template' ? 'reply.ownTemplate' : 'reply.own';
  if (draft.own !== null) tabs.push({ choice: 'own', label: i18n.t(own) });
  useKeys({
    'Alt+g': () => {
      const place = tabs.findIndex(({ choice }) => choice === draft.choice);
      const next = tabs[(place + 1) % tabs.length];
      if (next !== undefined) draft.choose(next.choice);
    },
  });
  return (
    <Segments
      label={i18n.t('reply.drafts')}
      shortcut="Alt+G"
      options={tabs.map(({ choice, label }) => ({ value: choice, label }))}
      value={draft.choice}
      onChange={draft.choose}
    />
  );
}
