import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import { usePromiseCounts } from '@/components/promises/use-promise-counts';
import { usePanel } from '@/components/shell/panel-state';
import { useLooker } from '@/components/shell/use-looker';
import { useViewCounts } from '@/components/shell/use-queue';
import { cx } from '@/components/ui/cx';
import { MenuChoice, MenuChoices, MenuItem, MenuSection } from '@/components/ui/menu';
import type { SavedView } from '@/lib/settings/views';
import { sizeOfLane } from '@/lib/store/queries';
import { isPlace, LETTER, type Place } from './view-letters';
import { wordPlace } from './word-filter';

const OPEN: readonly Place[] = ['active', 'mine', 'unclaimed', 'desk', 'overdue', 'soon', 'waiting'];
const WORK: readonly Place[] = ['promises', 'follow-ups', 'approvals'];
/** What the supervisor is asked for is his first. */
const SUPERVISOR: readonly Place[] = ['approvals', 'promises', 'follow-ups'];
const REST: readonly Place[] = ['backlog', 'done'];

/** All views with their counts and letters, then the saved filters. Only there while the menu is open. */
export function ViewMenu({
  saved,
  named,
  onGo,
  onOpen,
  onArrange,
}: {
  saved: readonly SavedView[];
  /** The saved filter that is shown now; null = none. */
  named: string | null;
  onGo: (place: Place) => void;
  onOpen: (saved: SavedView) => void;
  onArrange: () => void;
}) {
  const promises = usePanel((state) => state.promises !== null);
  const view = usePanel((state) => state.filter.view);
  const role = useLooker()?.role;
  const counts = useAllCounts();
  const section = (title: string, places: readonly Place[]) => (
    <MenuSection title={title} columns={2}>
      {places.map((place) => (
        <MenuChoice
          key={place}
          value={place}
          letter={LETTER[place]}
          aside={<Count place={place} counts={counts} />}
        >
          {wordPlace(place)}
        </MenuChoice>
      ))}
    </MenuSection>
  );
  return (
    <div className="w-80 max-w-full">
      <MenuChoices
        value={named ?? (promises ? 'promises' : view)}
        onChoose={(value) => {
          const chosen = saved.find(({ id }) => id === value);
          if (chosen !== undefined) onOpen(chosen);
          else if (isPlace(value)) onGo(value);
        }}
      >
        {section(i18n.t('view.active'), OPEN)}
        {section(i18n.t('view.work'), role === 'supervisor' ? SUPERVISOR : WORK)}
        {section(i18n.t('view.rest'), REST)}
        <MenuSection title={i18n.t('view.saved')}>
          {saved.map(({ id, name }, i) => (
            <MenuChoice key={id} value={id} {...(i < 9 ? { letter: String(i + 1) } : {})}>
              {name}
            </MenuChoice>
          ))}
          <MenuItem onSelect={onArrange}>
            <span className="pl-[22px] text-muted">{i18n.t('view.manage')}</span>
          </MenuItem>
        </MenuSection>
      </MenuChoices>
    </div>
  );
}

function Count({ place, counts }: { place: Place; counts: Partial<Record<Place, number>> }) {
  const count = counts[place];
  const isLate = place === 'overdue' && (count ?? 0) > 0;
  return <span className={cx(isLate && 'font-semibold text-overdue')}>{count}</span>;
}

/** With those of lanes that are not in memory: the store counts them. */
function useAllCounts(): Partial<Record<Place, number>> {
  const counts = useViewCounts();
  const promises = usePromiseCounts();
  const stored = useLiveQuery(async () => ({
    backlog: await sizeOfLane('backlog'),
    done: await sizeOfLane('done'),
  }));
  return { ...stored, ...counts, ...(promises === undefined ? {} : { promises: promises.open }) };
}
