import { useEffect, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { actedOn } from '@/components/bulk/use-asked';
import { switchAgent } from '@/components/desks/switch-agent';
import { pageInView, type TeachablePage } from '@/components/popup/teach-page';
import { useGo, useSavedViews } from '@/components/queue/use-saved-views';
import { isPlace, type Place } from '@/components/queue/view-letters';
import { KEY_TABLE } from '@/components/shell/key-table';
import { usePanel } from '@/components/shell/panel-state';
import { useQueue } from '@/components/shell/use-queue';
import type { Settings } from '@/lib/settings/schema';
import { commandsByKey } from './by-key';
import { caseCommands } from './case-commands';
import type { PaletteCommand } from './command';
import { goCommands, themeCommands } from './go-commands';

/** All that can be done at this moment. Made when the palette opens: it lies over the panel, and nothing under it changes. */
export function useCommands(settings: Settings): PaletteCommand[] {
  const { queue } = useQueue();
  const saved = useSavedViews();
  const { go, open } = useGo();
  const [page, setPage] = useState<TeachablePage | null>(null);
  useEffect(() => void pageInView().then(setPage, () => setPage(null)), []);
  const { agent, staff, theme } = settings;
  return useMemo(() => {
    const entries = actedOn()
      .map((id) => queue.entry(id))
      .filter((entry) => entry !== null);
    return [
      ...caseCommands(entries, agent.name),
      ...commandsByKey(usePanel.getState().open === null ? 'list' : 'case'),
      ...viewCommands(go),
      ...saved.map(
        (view): PaletteCommand => ({
          id: `saved:${view.id}`,
          title: view.name,
          group: 'saved',
          run: () => open(view),
        }),
      ),
      ...staff.people
        .filter(({ name, role }) => name !== agent.name || role !== agent.role)
        .map(
          ({ name, role }): PaletteCommand => ({
            id: `agent:${name}`,
            title: i18n.t('palette.agent', [name]),
            group: 'go',
            run: () => void switchAgent({ name, role }),
          }),
        ),
      ...goCommands(page),
      ...themeCommands(theme),
    ];
    // `go` and `open` are made anew each time and mean the same
  }, [queue, saved, page, agent, staff, theme]);
}

/** The views, with the keys that the table gives them. */
function viewCommands(go: (place: Place) => void): PaletteCommand[] {
  const lines = KEY_TABLE.flatMap(({ place, lines }) => (place === 'views' ? lines : []));
  return lines.flatMap(({ keys, does }) => {
    const place = does.replace('view_', '').replaceAll('_', '-');
    if (!does.startsWith('view_') || !isPlace(place)) return [];
    const title = i18n.t('palette.view', [i18n.t(`keys.${does}`)]);
    return [{ id: `view:${place}`, title, group: 'views' as const, keys, run: () => go(place) }];
  });
}
