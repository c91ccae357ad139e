import { Check, Ellipsis, X } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { i18n } from '#i18n';
import { usePanel } from '@/components/shell/panel-state';
import { useQueue } from '@/components/shell/use-queue';
import { Button, IconButton } from '@/components/ui/button';
import { Menu, MenuItem } from '@/components/ui/menu';
import { MOST_MARKED } from '@/lib/cases/bulk';
import { stopRunning, useRunning } from './act-on-many';
import { type ActionName, actionsFor } from './actions';
import { actedOn, start } from './use-asked';

/** Actions that stand in the bar itself; the others are in its menu. */
const SHOWN = 3;

/** Under the list while rows are marked: how many, and what can be done with all of them. */
export function BulkBar({ me }: { me: string }) {
  const marked = usePanel((state) => state.marked);
  const total = usePanel((state) => state.ids.length);
  const running = useRunning((state) => state.running);
  const { queue, version } = useQueue();
  const actions = useMemo(() => {
    const entries = [...marked].map((id) => queue.entry(id)).filter((entry) => entry !== null);
    return actionsFor(entries, me);
    // The version stands for what the entries say
  }, [queue, marked, me, version]);
  const act = (name: ActionName) => (): void => start(name, actedOn());
  if (running !== null)
    return (
      <Bar>
        <span role="status" className="figures min-w-0 flex-1 truncate">
          {i18n.t('bulk.running', [running.answered, running.total])}
        </span>
        <Button size="sm" disabled={running.stopping} onClick={stopRunning}>
          {i18n.t('bulk.stop')}
        </Button>
      </Bar>
    );
  const capped = marked.size === MOST_MARKED && total > MOST_MARKED;
  return (
    <Bar>
      <span role="status" className="flex min-w-0 flex-1 items-center gap-1 font-medium">
        <Check aria-hidden className="size-3.5 shrink-0" strokeWidth={2.5} />
        <span className="figures truncate">
          {capped ? i18n.t('bulk.markedOf', [marked.size, total]) : i18n.t('bulk.marked', [marked.size])}
        </span>
      </span>
      {actions.slice(0, SHOWN).map(({ name, key }) => (
        <Button key={name} size="sm" aria-keyshortcuts={key} onClick={act(name)}>
          {i18n.t(`bulk.${name}`)}
        </Button>
      ))}
      {actions.length > SHOWN && (
        <Menu
          trigger={
            <IconButton size="sm" label={i18n.t('bulk.more')} className="!w-6">
              <Ellipsis aria-hidden className="size-3.5" />
            </IconButton>
          }
        >
          {actions.slice(SHOWN).map(({ name, key }) => (
            <MenuItem
              key={name}
              {...(key === undefined ? {} : { shortcut: key.toUpperCase() })}
              onSelect={act(name)}
            >
              {i18n.t(`bulk.${name}`)}
            </MenuItem>
          ))}
        </Menu>
      )}
      <IconButton
        size="sm"
        label={i18n.t('bulk.clear')}
        aria-keyshortcuts="Escape"
        className="!w-6"
        onClick={usePanel.getState().clearMarks}
      >
        <X aria-hidden className="size-3.5" />
      </IconButton>
    </Bar>
  );
}

function Bar({ children }: { children: ReactNode }) {
  return (
    <section
      aria-label={i18n.t('bulk.label')}
      className="flex min-h-9 shrink-0 items-center gap-1 whitespace-nowrap border-line border-t bg-sunken py-1 pr-1.5 pl-3 text-sm"
    >
      {children}
    </section>
  );
}
