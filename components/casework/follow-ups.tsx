import { i18n } from '#i18n';
import { DueWords } from '@/components/promises/due-words';
import { run } from '@/components/shell/command';
import { useNow } from '@/components/shell/now';
import { wordMoment } from '@/components/shell/words';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import type { FollowUp } from '@/lib/cases/work';
import { withNote, wordPerson } from './words';

/** A follow-up that is planned. `first`: the duty that the key is for. */
export function OpenFollowUp({
  caseId,
  followUp: { id, dueAt, note, by, madeAt },
  first,
}: {
  caseId: string;
  followUp: FollowUp;
  first: boolean;
}) {
  const now = useNow();
  const name = note || wordMoment(dueAt, now);
  return (
    <li className="flex flex-col gap-1">
      <div className="flex flex-wrap items-baseline justify-between gap-x-2">
        <span className="font-medium [overflow-wrap:anywhere]">
          {withNote(i18n.t('work.followUp'), note)}
        </span>
        <DueWords dueAt={dueAt} now={now} />
      </div>
      <p className="figures text-faint text-sm">
        {i18n.t('work.planned', [wordPerson(by), wordMoment(madeAt, now)])}
      </p>
      <div className="flex flex-wrap gap-1.5">
        <Button
          size="sm"
          aria-label={i18n.t('work.doneOf', [name])}
          aria-keyshortcuts={first ? 'y' : undefined}
          onClick={() => void run(caseId, { type: 'follow-up', id, note: '' })}
        >
          {i18n.t('work.done')}
          {first && <Kbd>Y</Kbd>}
        </Button>
        <Button
          size="sm"
          look="quiet"
          aria-label={i18n.t('work.dropOf', [name])}
          onClick={() => void run(caseId, { type: 'unplan', id })}
        >
          {i18n.t('work.drop')}
        </Button>
      </div>
    </li>
  );
}

/** Follow-ups that were done or dropped, each in one line. */
export function PastFollowUps({ followUps }: { followUps: readonly FollowUp[] }) {
  const now = useNow();
  return (
    <ul className="flex flex-col">
      {followUps.map(({ id, note, doneAt, droppedAt }) => (
        <li key={id} className="flex items-baseline gap-2 text-faint text-sm">
          <span className="shrink-0">{i18n.t('work.followUp')}</span>
          <span className="min-w-0 flex-1 truncate">{note}</span>
          <span className="figures shrink-0">
            {doneAt === null
              ? i18n.t('work.droppedAt', [wordMoment(droppedAt ?? now, now)])
              : i18n.t('work.doneAt', [wordMoment(doneAt, now)])}
          </span>
        </li>
      ))}
    </ul>
  );
}
