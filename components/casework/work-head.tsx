import { CirclePause, CornerUpRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { run } from '@/components/shell/command';
import { useNow } from '@/components/shell/now';
import { wordMoment } from '@/components/shell/words';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import type { CaseRow } from '@/lib/cases/case';
import { waitOf } from '@/lib/cases/fold-work';
import type { Handler } from '@/lib/grading/policy';
import { ApprovalCards } from './approval-card';
import { withNote, wordPerson, wordReceiver } from './words';

/** What has to be known before the review is read: who handed the case over and why, that its clock rests, what is asked. */
export function WorkHead({ row, agent }: { row: CaseRow; agent: { name: string; role: Handler } }) {
  return (
    <>
      <HandedOver row={row} me={agent.name} />
      <Waiting row={row} />
      <ApprovalCards row={row} agent={agent} />
    </>
  );
}

function HandedOver({ row, me }: { row: CaseRow; me: string }) {
  const now = useNow();
  const { handover } = row;
  if (handover === undefined || row.lane !== 'active') return null;
  const { from, to, note, at } = handover;
  const words =
    from === me && to !== me
      ? i18n.t('work.handedTo', [wordReceiver(row.handler, to)])
      : i18n.t('work.handedBy', [wordPerson(from)]);
  return (
    <Strip icon={<CornerUpRight aria-hidden className="mt-0.5 size-3.5 shrink-0" />}>
      <p className="min-w-0 flex-1 [overflow-wrap:anywhere]">
        {withNote(words, note)} <span className="figures text-faint">{wordMoment(at, now)}</span>
      </p>
    </Strip>
  );
}

function Waiting({ row }: { row: CaseRow }) {
  const now = useNow();
  const wait = row.lane === 'active' ? waitOf(row) : null;
  if (wait === null) return null;
  const words =
    wait.until === null ? i18n.t('work.rests') : i18n.t('work.restsUntil', [wordMoment(wait.until, now)]);
  return (
    <Strip icon={<CirclePause aria-hidden className="mt-0.5 size-3.5 shrink-0" />}>
      <p className="figures min-w-0 flex-1 [overflow-wrap:anywhere]">{withNote(words, wait.note)}</p>
      <Button
        size="sm"
        className="self-center"
        aria-keyshortcuts="w"
        onClick={() => void run(row.id, { type: 'continue' })}
      >
        {i18n.t('work.goOn')}
        <Kbd>W</Kbd>
      </Button>
    </Strip>
  );
}

function Strip({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <div className="flex items-start gap-2 border-line border-b bg-sunken px-3 py-1.5 text-sm">
      {icon}
      {children}
    </div>
  );
}
