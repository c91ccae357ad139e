import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Lane } from '@/lib/cases/event';
import type { ImportResult } from '@/lib/store/import';

/** What became of the reviews, and the way on. */
export function ImportDone({ result, onAgain }: { result: ImportResult; onAgain: () => void }) {
  const { opened, backlog, answered, known, fine } = result;
  // The button that was pressed is gone: the hands find the way on.
  const onward = useRef<HTMLButtonElement>(null);
  useEffect(() => onward.current?.focus(), []);
  return (
    <section aria-label={i18n.t('import.done')} className="flex flex-col gap-3">
      <p role="status" className="font-semibold text-lg">
        {i18n.t(opened > 0 ? 'import.doneOpened' : 'import.doneNone', [opened])}
      </p>
      <ul className="flex flex-col gap-1 text-muted">
        {backlog > 0 && <li>{i18n.t('import.doneBacklog', [backlog])}</li>}
        {answered > 0 && <li>{i18n.t('import.doneAnswered', [answered])}</li>}
        {known > 0 && <li>{i18n.t('import.doneKnown', [known])}</li>}
        {fine > 0 && <li>{i18n.t('import.doneFine', [fine])}</li>}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button
          ref={onward}
          look="primary"
          onClick={() => location.assign(`/sidepanel.html?lane=${laneOf(result)}`)}
        >
          {i18n.t('import.toQueue')}
        </Button>
        <Button onClick={onAgain}>{i18n.t('import.again')}</Button>
      </div>
    </section>
  );
}

/** Where most of what is new can be seen; what is urgent comes first. */
function laneOf({ opened, backlog, answered }: ImportResult): Lane {
  if (opened === 0 || opened > backlog + answered) return 'active';
  return backlog > 0 ? 'backlog' : 'done';
}
