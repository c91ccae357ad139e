import { ChevronDown, ChevronRight } from 'lucide-react';
import { i18n } from '#i18n';
import { timeLeft } from '@/components/shell/time-left';
import { sayTime, wordTime } from '@/components/shell/words';
import { cx } from '@/components/ui/cx';
import type { CaseRow } from '@/lib/cases/case';
import type { Group, Grouping } from '@/lib/cases/groups';
import type { EpochMs } from '@/lib/review/time';
import { INK } from './due-cell';

/** Every header is this high, in px. */
const HEADER_HEIGHT = 30;
/** An order number is told apart by its end. */
const TAIL = 6;

/** A section of the list: what its cases have in common, how many they are, and when the first is due. */
export function GroupHeader({
  group,
  by,
  sample,
  now,
  onToggle,
}: {
  group: Group;
  by: Grouping;
  /** A case of the section; undefined until it is read. */
  sample: CaseRow | undefined;
  now: EpochMs;
  onToggle: (key: string) => void;
}) {
  const { key, size, dueAt, collapsed } = group;
  const name = nameOf(group, by, sample);
  const Chevron = collapsed ? ChevronRight : ChevronDown;
  return (
    // The list's options are the cases alone: this is a line between them.
    <div role="presentation" style={{ height: HEADER_HEIGHT }} className="border-line border-b bg-sunken">
      <button
        type="button"
        tabIndex={-1}
        aria-expanded={!collapsed}
        aria-label={[i18n.t('sort.groupOf', [name, size]), dueAt === null ? '' : sayTime(dueAt, now)]
          .filter(Boolean)
          .join(i18n.t('badge.comma'))}
        className="flex h-full w-full items-center gap-1.5 pr-3 pl-2 text-left text-sm hover:bg-hover"
        onClick={(event) => {
          // The keys stay with the list.
          event.currentTarget.blur();
          onToggle(key);
        }}
      >
        <Chevron aria-hidden className="size-3.5 shrink-0 text-faint" />
        <span className="min-w-0 truncate font-medium" title={name}>
          {name}
        </span>
        <span className="figures shrink-0 text-faint">{size}</span>
        <span className="flex-1" />
        {dueAt !== null && (
          <span className={cx('figures shrink-0', INK[timeLeft(dueAt, now).urgency])}>
            {wordTime(timeLeft(dueAt, now))}
          </span>
        )}
      </button>
    </div>
  );
}

function nameOf({ key }: Group, by: Grouping, sample: CaseRow | undefined): string {
  if (by === 'order')
    return key === '' ? i18n.t('sort.noOrder') : i18n.t('sort.orderOf', [`…${key.slice(-TAIL)}`]);
  if (key === '') return i18n.t('queue.noProduct');
  if (sample === undefined) return i18n.t('app.loading');
  return sample.review.product.name ?? sample.review.product.id ?? i18n.t('queue.noProduct');
}
