import { Command } from 'cmdk';
import { Search } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { printedKey } from '@/components/shell/keys';
import { usePanel } from '@/components/shell/panel-state';
import { Kbd } from '@/components/ui/kbd';
import type { QueueEntry } from '@/lib/cases/queue';
import { readRecentCommands, rememberCommand } from '@/lib/settings/recent-commands';
import type { Settings } from '@/lib/settings/schema';
import { GROUPS, type PaletteCommand } from './command';
import { useCommands } from './use-commands';
import { useFound } from './use-found';

/** What was used last stands first while nothing is typed. */
const RECENT = 4;
const NONE: readonly string[] = [];

/** The field and what it finds. Nothing typed: by subject; else the best first, and the cases with these words behind. */
export function PaletteList({
  settings,
  onChoose,
}: {
  settings: Settings;
  onChoose: (run: () => void) => void;
}) {
  const [query, setQuery] = useState('');
  const [recent, setRecent] = useState(NONE);
  useEffect(() => void readRecentCommands().then(setRecent, () => undefined), []);
  const all = useCommands(settings);
  const { commands, cases } = useFound(all, query, recent);
  const typed = query.trim() !== '';
  const lately = typed ? [] : commands.filter(({ id }) => recent.includes(id)).slice(0, RECENT);
  const rest = commands.filter((command) => !lately.includes(command));
  const choose = (command: PaletteCommand): void => {
    void rememberCommand(command.id);
    onChoose(command.run);
  };
  const line = (command: PaletteCommand) => (
    <Line key={command.id} command={command} onChoose={() => choose(command)} />
  );
  return (
    <Command
      shouldFilter={false}
      vimBindings={false}
      loop
      label={i18n.t('palette.title')}
      className="flex min-h-0 flex-col"
    >
      <div className="flex h-10 shrink-0 items-center gap-2 border-line border-b px-3">
        <Search aria-hidden className="size-4 shrink-0 text-faint" />
        <Command.Input
          value={query}
          onValueChange={setQuery}
          placeholder={i18n.t('palette.placeholder')}
          className="h-full min-w-0 flex-1 bg-transparent text-base outline-none"
        />
        <Kbd>Esc</Kbd>
      </div>
      <Command.List className="min-h-0 overflow-y-auto p-1">
        <Command.Empty className="px-2 py-4 text-muted">{i18n.t('palette.empty')}</Command.Empty>
        {typed && rest.length > 0 && <Group heading={i18n.t('palette.in_found')}>{rest.map(line)}</Group>}
        {lately.length > 0 && <Group heading={i18n.t('palette.in_recent')}>{lately.map(line)}</Group>}
        {!typed &&
          GROUPS.map((group) => {
            const lines = rest.filter((command) => command.group === group);
            if (lines.length === 0) return null;
            return (
              <Group key={group} heading={i18n.t(`palette.in_${group}`)}>
                {lines.map(line)}
              </Group>
            );
          })}
        {cases.length > 0 && (
          <Group heading={i18n.t('palette.in_cases')}>
            {cases.map((entry) => (
              <CaseLine
                key={entry.id}
                entry={entry}
                query={query}
                onChoose={() => onChoose(() => usePanel.getState().openCase(entry.id))}
              />
            ))}
          </Group>
        )}
      </Command.List>
    </Command>
  );
}

function Group({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <Command.Group
      heading={heading}
      className="[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pt-1.5 [&_[cmdk-group-heading]]:pb-0.5 [&_[cmdk-group-heading]]:font-medium [&_[cmdk-group-heading]]:text-faint [&_[cmdk-group-heading]]:text-sm"
    >
      {children}
    </Command.Group>
  );
}

const ITEM =
  'flex min-h-7 select-none items-center gap-2 rounded-sm px-2 text-base data-[selected=true]:bg-select';

function Line({ command: { id, title, keys }, onChoose }: { command: PaletteCommand; onChoose: () => void }) {
  return (
    <Command.Item value={id} onSelect={onChoose} className={ITEM}>
      <span className="min-w-0 flex-1 truncate">{title}</span>
      {keys !== undefined && (
        <span className="flex shrink-0 gap-0.5 text-muted">
          {keys.map((key) => (
            <Kbd key={key}>{printedKey(key)}</Kbd>
          ))}
        </span>
      )}
    </Command.Item>
  );
}

/** A case by the line in which the words stand. */
function CaseLine({ entry, query, onChoose }: { entry: QueueEntry; query: string; onChoose: () => void }) {
  const [word = ''] = query.trim().toLowerCase().split(/\s+/);
  const lines = entry.hay.split('\n');
  const text = lines.find((line) => line.includes(word)) ?? lines[0] ?? '';
  return (
    <Command.Item value={`open:${entry.id}`} onSelect={onChoose} className={ITEM}>
      <span className="shrink-0 text-muted text-sm">{i18n.t(`grade.${entry.grade}`)}</span>
      <span className="min-w-0 flex-1 truncate">{text}</span>
      <span className="shrink-0 text-faint text-sm">{i18n.t(`status.${entry.status}`)}</span>
    </Command.Item>
  );
}
