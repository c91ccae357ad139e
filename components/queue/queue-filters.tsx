import { ChevronDown } from 'lucide-react';
import { i18n } from '#i18n';
import { NO_FILTER, usePanel } from '@/components/shell/panel-state';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { Menu, MenuCheck } from '@/components/ui/menu';
import type { CaseStatus } from '@/lib/cases/case';
import type { Lane } from '@/lib/cases/event';
import { GRADES } from '@/lib/grading/contract';
import { HANDLERS } from '@/lib/grading/policy';

/** The statuses that occur in each lane. */
const STATUSES: Record<Lane, CaseStatus[]> = {
  active: ['new', 'claimed'],
  backlog: ['new', 'claimed'],
  done: ['replied', 'resolved', 'dismissed'],
};

/** Three small menus; one that filters names what it lets through. */
export function QueueFilters() {
  const filter = usePanel((state) => state.filter);
  const total = usePanel((state) => state.ids.length);
  const setFilter = usePanel((state) => state.setFilter);
  const active = filter.grades.length + filter.handlers.length + filter.statuses.length > 0;
  return (
    <div className="-ml-2 flex items-center gap-1">
      <Facet
        label={i18n.t('queue.grade')}
        all={GRADES}
        chosen={filter.grades}
        word={(grade) => i18n.t(`grade.${grade}`)}
        onChange={(grades) => setFilter({ grades })}
      />
      <Facet
        label={i18n.t('queue.handler')}
        all={HANDLERS}
        chosen={filter.handlers}
        word={(handler) => i18n.t(`handler.${handler}`)}
        onChange={(handlers) => setFilter({ handlers })}
      />
      <Facet
        label={i18n.t('queue.status')}
        all={STATUSES[filter.lane]}
        chosen={filter.statuses}
        word={(status) => i18n.t(`status.${status}`)}
        onChange={(statuses) => setFilter({ statuses })}
      />
      {active && (
        <Button look="quiet" size="sm" onClick={() => setFilter({ ...NO_FILTER, search: filter.search })}>
          {i18n.t('queue.clear')}
        </Button>
      )}
      <span className="figures flex-1 text-right text-faint text-sm" aria-live="polite">
        {i18n.t('queue.count', [total])}
      </span>
    </div>
  );
}

function Facet<T extends string>({
  label,
  all,
  chosen,
  word,
  onChange,
}: {
  label: string;
  all: readonly T[];
  chosen: T[];
  word: (value: T) => string;
  onChange: (chosen: T[]) => void;
}) {
  const [only] = chosen;
  const text = only === undefined ? label : chosen.length === 1 ? word(only) : `${label} ${chosen.length}`;
  return (
    <Menu
      trigger={
        <Button
          size="sm"
          look="quiet"
          aria-label={`${label} ${chosen.map(word).join(' ')}`}
          className={cx('max-w-24', chosen.length > 0 && '!bg-select !text-ink')}
        >
          <span className="truncate">{text}</span>
          <ChevronDown aria-hidden className="size-3 shrink-0" />
        </Button>
      }
    >
      {all.map((value) => (
        <MenuCheck
          key={value}
          checked={chosen.includes(value)}
          onChange={(on) => onChange(on ? [...chosen, value] : chosen.filter((other) => other !== value))}
        >
          {word(value)}
        </MenuCheck>
      ))}
    </Menu>
  );
}
