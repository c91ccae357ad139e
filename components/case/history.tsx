import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import { useNow } from '@/components/shell/now';
import { wordMoment } from '@/components/shell/words';
import { Folded } from '@/components/ui/section';
import type { CaseRow } from '@/lib/cases/case';
import type { CaseEvent } from '@/lib/cases/event';
import { eventsOf } from '@/lib/store/queries';
import { wordActor, wordEvent } from './event-words';

/** The journal, newest first: everything that happened, when and by whom. */
export function History({ row }: { row: CaseRow }) {
  const now = useNow();
  const events = useLiveQuery(() => eventsOf(row.id), [row.id]);
  return (
    <Folded
      title={i18n.t('case.history')}
      aside={<span className="figures font-normal">{i18n.t('case.historyCount', [row.version])}</span>}
    >
      <ol className="flex flex-col gap-1.5">
        {withoutRepeats(events ?? []).map((event) => (
          <li key={event.n} className="grid grid-cols-[76px_1fr] gap-x-2 text-sm">
            <span className="figures whitespace-nowrap text-faint">{wordMoment(event.at, now)}</span>
            <span className="min-w-0 break-words">
              {wordEvent(event)} <span className="text-faint">{wordActor(event)}</span>
            </span>
          </li>
        ))}
      </ol>
    </Folded>
  );
}

/** Newest first. A draft is saved at every rest of the hands; of a run of such lines the last one says it all. */
function withoutRepeats(events: readonly CaseEvent[]): CaseEvent[] {
  return events.filter((event, i) => !isSame(event, events[i + 1])).toReversed();
}

function isSame(event: CaseEvent, next: CaseEvent | undefined): boolean {
  return event.type === 'drafted' && next?.type === 'drafted' && event.data.kind === next.data.kind;
}
