import { ArrowLeft, ChevronDown, ChevronUp } from 'lucide-react';
import { i18n } from '#i18n';
import { INK, Stripe, urgencyOf } from '@/components/queue/due-cell';
import { wordDue } from '@/components/shell/due-words';
import { useNow } from '@/components/shell/now';
import { usePanel } from '@/components/shell/panel-state';
import { timeLeft } from '@/components/shell/time-left';
import { usePlaces } from '@/components/shell/use-consoles';
import { wordTime } from '@/components/shell/words';
import { IconButton } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import type { CaseRow } from '@/lib/cases/case';
import { dueFirst } from '@/lib/cases/first-due';

/** Where one is, how much time is left, and the ways back, up and down. */
export function CaseHead({ row }: { row: CaseRow | null }) {
  const ids = usePanel((state) => state.ids);
  const open = usePanel((state) => state.open);
  const left = usePanel((state) => state.left);
  const places = usePlaces();
  const { close, move } = usePanel.getState();
  const place = open === null ? -1 : ids.indexOf(open);
  return (
    <header className="relative flex h-11 shrink-0 items-center whitespace-nowrap gap-1 border-line border-b pr-1.5 pl-1.5">
      <IconButton label={i18n.t('case.back')} aria-keyshortcuts="Escape" onClick={close}>
        <ArrowLeft aria-hidden className="size-4" />
      </IconButton>
      {row && <Due row={row} />}
      <span className="min-w-0 flex-1 truncate px-1 text-right text-faint text-sm">
        {row && places.of(row.review)}
      </span>
      {place >= 0 && (
        <span className="figures text-faint text-sm max-[240px]:hidden">
          {i18n.t('case.position', [place + 1, ids.length])}
        </span>
      )}
      <IconButton
        label={i18n.t('case.previous')}
        aria-keyshortcuts="k"
        className="!w-7"
        disabled={ids.length === 0 || (place === 0 && !left?.above)}
        onClick={() => move(-1)}
      >
        <ChevronUp aria-hidden className="size-4" />
      </IconButton>
      <IconButton
        label={i18n.t('case.next')}
        aria-keyshortcuts="j"
        className="!w-7"
        disabled={place >= ids.length - 1 && !left?.below}
        onClick={() => move(1)}
      >
        <ChevronDown aria-hidden className="size-4" />
      </IconButton>
    </header>
  );
}

function Due({ row }: { row: CaseRow }) {
  const now = useNow();
  const urgency = urgencyOf(row, now);
  if (row.lane !== 'active')
    return (
      <span className="text-muted">
        {row.lane === 'backlog' ? i18n.t('lane.backlog') : i18n.t(`status.${row.status}`)}
      </span>
    );
  const due = dueFirst(row);
  if (due === null) return <span className="text-muted">{i18n.t(`status.${row.status}`)}</span>;
  return (
    <span className="flex min-w-0 items-baseline gap-2">
      <Stripe urgency={urgency} />
      <span className={cx('figures font-semibold text-lg', INK[urgency])}>
        {wordTime(timeLeft(due.dueAt, now))}
      </span>
      <span className="truncate text-muted">{wordDue(row, due)}</span>
    </span>
  );
}
