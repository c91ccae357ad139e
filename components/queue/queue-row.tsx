import { Check, CircleHelp } from 'lucide-react';
import { type MouseEvent, memo } from 'react';
import { i18n } from '#i18n';
import { PromisedWords } from '@/components/promises/promised-words';
import { useNow } from '@/components/shell/now';
import { isUnsure } from '@/components/shell/unsure';
import { sayTime, wordQuota, wordRating } from '@/components/shell/words';
import { cx } from '@/components/ui/cx';
import { Stars } from '@/components/ui/stars';
import type { CaseRow } from '@/lib/cases/case';
import { DueCell, Stripe, urgencyOf } from './due-cell';
import { whose } from './whose';
import { WorkLine } from './work-line';

/** Every row is this high, in px: the list never has to measure. */
export const ROW_HEIGHT = 86;

interface QueueRowProps {
  id: string;
  row: CaseRow | undefined;
  /** Place in the whole list, from 1: only the rows in view exist in the document. */
  place: number;
  total: number;
  selected: boolean;
  /** null = nothing in the list is marked. */
  marked: boolean | null;
  me: string;
  minutes: number | null;
  /** Console and shop in short. */
  where: string;
  onPress: (id: string, event: MouseEvent) => void;
}

/** One case in the list: when, what, whose, in four lines. */
export const QueueRow = memo(function QueueRow({
  id,
  row,
  place,
  total,
  selected,
  marked,
  me,
  minutes,
  where,
  onPress,
}: QueueRowProps) {
  const now = useNow();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list holds the focus and hears the keys
    <div
      id={rowId(id)}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      aria-checked={marked ?? undefined}
      aria-posinset={place}
      aria-setsize={total}
      aria-label={row ? spoken(row, me, where, now) : i18n.t('app.loading')}
      style={{ height: ROW_HEIGHT }}
      className={cx(
        'relative flex gap-2.5 overflow-hidden border-line border-b py-2 pr-3 pl-2',
        selected
          ? 'bg-select group-focus-visible/list:outline-1 group-focus-visible/list:outline-ring group-focus-visible/list:-outline-offset-1'
          : marked
            ? 'bg-sunken hover:bg-hover'
            : 'hover:bg-hover',
      )}
      onMouseDown={(event) => {
        // A range of rows, not of text.
        if (event.shiftKey) event.preventDefault();
      }}
      onClick={(event) => onPress(id, event)}
    >
      {marked && (
        <Check aria-hidden className="absolute bottom-2 left-1.5 size-3.5 text-ink" strokeWidth={2.75} />
      )}
      {row ? <Content row={row} me={me} minutes={minutes} where={where} now={now} /> : <Ghost />}
    </div>
  );
});

function Content({
  row,
  me,
  minutes,
  where,
  now,
}: {
  row: CaseRow;
  me: string;
  minutes: number | null;
  where: string;
  now: number;
}) {
  const { review } = row;
  return (
    <>
      <Stripe urgency={urgencyOf(row, now)} />
      <div className="flex flex-col items-end">
        <DueCell row={row} now={now} />
        <span className="flex-1" />
        <Rating row={row} />
      </div>
      <div className="flex min-w-0 flex-1 flex-col">
        <div className="flex items-baseline gap-2">
          <span className="truncate font-semibold">{i18n.t(`grade.${row.grade}`)}</span>
          {isUnsure(row.finding) && (
            <span title={i18n.t('queue.unsure')} className="-ml-1 self-center text-muted">
              <CircleHelp aria-hidden className="size-3.5" />
            </span>
          )}
          <span className="min-w-0 flex-1 truncate text-faint text-sm">
            {minutes !== null && (
              <span className="figures">{i18n.t('queue.quota', [wordQuota(minutes)])} · </span>
            )}
            {i18n.t(`handler.${row.handler}`)}
          </span>
          <span className="shrink-0 text-muted text-sm">{whose(row, me)}</span>
        </div>
        <p className="line-clamp-2 h-[35px] [overflow-wrap:anywhere] text-ink text-sm">
          <PromisedWords row={row} />
          <WorkLine row={row} now={now} />
          {review.append?.text ?? review.text ?? <span className="text-faint">{i18n.t('queue.noText')}</span>}
        </p>
        <p className="flex items-baseline gap-2 text-faint text-xs">
          <span className="min-w-0 flex-1 truncate">{review.product.name ?? i18n.t('queue.noProduct')}</span>
          <span className="max-w-[55%] shrink-0 truncate">{where}</span>
        </p>
      </div>
    </>
  );
}

function Rating({ row }: { row: CaseRow }) {
  const { stars, level } = row.review.rating;
  if (stars !== null)
    return (
      <Stars
        value={stars}
        label={i18n.t('rating.stars', [stars])}
        className="text-[10px] leading-4 tracking-[-0.5px]"
      />
    );
  return level === null ? null : <span className="text-faint text-xs">{i18n.t(`rating.${level}`)}</span>;
}

function spoken(row: CaseRow, me: string, where: string, now: number): string {
  const time = row.lane === 'active' ? sayTime(row.dueAt, now) : '';
  const text = row.review.text ?? i18n.t('queue.noText');
  const status = i18n.t(`status.${row.status}`);
  const of = whose(row, me);
  return [
    time,
    i18n.t(`grade.${row.grade}`),
    isUnsure(row.finding) ? i18n.t('queue.unsure') : '',
    wordRating(row.review),
    status,
    of === status ? '' : of,
    i18n.t(`handler.${row.handler}`),
    text,
    row.review.product.name ?? '',
    where,
  ]
    .filter(Boolean)
    .join(i18n.t('badge.comma'));
}

function Ghost() {
  return (
    <div aria-hidden className="flex flex-1 flex-col gap-2 py-1 pl-[74px]">
      <span className="h-3 w-24 rounded-sm bg-sunken" />
      <span className="h-3 w-full rounded-sm bg-sunken" />
      <span className="h-3 w-2/3 rounded-sm bg-sunken" />
    </div>
  );
}

export function rowId(caseId: string): string {
  return `case-${caseId}`;
}
