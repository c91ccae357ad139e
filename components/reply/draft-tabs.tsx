import { i18n } from '#i18n';
import { useKeys } from '@/components/shell/keys';
import { cx } from '@/components/ui/cx';
import type { Choice, DraftState } from './use-draft';
import { wordStructure } from './words';

/** The drafts of ours by what they begin with, and the agent's own text. `Alt+G` goes to the next. */
export function DraftTabs({ draft }: { draft: DraftState }) {
  const tabs: { choice: Choice; label: string }[] = draft.drafts.map(({ structure }, i) => ({
    choice: i,
    label: wordStructure(structure),
  }));
  if (draft.own !== null) tabs.push({ choice: 'own', label: i18n.t('reply.own') });
  useKeys({
    'Alt+g': () => {
      const place = tabs.findIndex(({ choice }) => choice === draft.choice);
      const next = tabs[(place + 1) % tabs.length];
      if (next !== undefined) draft.choose(next.choice);
    },
  });
  return (
    <div
      role="radiogroup"
      aria-label={i18n.t('reply.drafts')}
      title="Alt+G"
      className="flex rounded-md bg-sunken p-0.5"
    >
      {tabs.map(({ choice, label }) => (
        // biome-ignore lint/a11y/useSemanticElements: a native radio cannot be drawn as a segment with its own label
        <button
          key={choice}
          type="button"
          role="radio"
          aria-checked={draft.choice === choice}
          className={cx(
            'h-6 rounded-[5px] px-2 text-sm',
            draft.choice === choice
              ? 'bg-raised font-medium text-ink shadow-[0_0_0_1px_var(--line-strong)]'
              : 'text-muted hover:text-ink',
          )}
          onClick={() => draft.choose(choice)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
