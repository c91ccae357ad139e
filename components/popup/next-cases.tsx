import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import { INK, Stripe, urgencyOf } from '@/components/queue/due-cell';
import { useNow } from '@/components/shell/now';
import { timeLeft } from '@/components/shell/time-left';
import { usePlaces } from '@/components/shell/use-consoles';
import { wordTime } from '@/components/shell/words';
import { cx } from '@/components/ui/cx';
import { firstCases } from '@/lib/store/queries';

const SHOWN = 5;

/** The first to expire, each a way into the panel. */
export function NextCases({ onOpen }: { onOpen: (caseId: string) => void }) {
  const now = useNow();
  const places = usePlaces();
  const rows = useLiveQuery(() => firstCases(SHOWN), []);
  return (
    <section aria-label={i18n.t('popup.next')} className="border-line border-t">
      <h2 className="px-3 pt-2 pb-1 font-medium text-faint text-sm">{i18n.t('popup.next')}</h2>
      <ul>
        {rows?.map((row) => {
          const urgency = urgencyOf(row, now);
          return (
            <li key={row.id}>
              <button
                type="button"
                className="relative flex h-8 w-full items-center gap-2.5 pr-3 pl-3 text-left hover:bg-hover focus-visible:-outline-offset-2"
                onClick={() => onOpen(row.id)}
              >
                <Stripe urgency={urgency} />
                <span className={cx('figures w-[66px] shrink-0 text-right font-semibold', INK[urgency])}>
                  {wordTime(timeLeft(row.dueAt, now))}
                </span>
                <span className="shrink-0">{i18n.t(`grade.${row.grade}`)}</span>
                <span className="min-w-0 flex-1 truncate text-faint text-sm">
                  {row.review.append?.text ?? row.review.text ?? i18n.t('queue.noText')}
                </span>
                <span className="max-w-28 shrink-0 truncate text-faint text-xs">{places.of(row.review)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
