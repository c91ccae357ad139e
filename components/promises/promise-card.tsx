import { useMemo } from 'react';
import { i18n } from '#i18n';
import { OpenFollowUp, PastFollowUps } from '@/components/casework/follow-ups';
import { run } from '@/components/shell/command';
import { useKeys } from '@/components/shell/keys';
import { Section } from '@/components/ui/section';
import type { CaseRow } from '@/lib/cases/case';
import type { Command } from '@/lib/cases/commands';
import { openPromises, proposalsOf } from '@/lib/cases/promises';
import { type FollowUp, isOpenFollowUp } from '@/lib/cases/work';
import type { Calendar } from '@/lib/deadlines/calendar';
import type { Promised } from '@/lib/promises/contract';
import { isOpen } from '@/lib/promises/ledger';
import { OpenPromise } from './open-promise';
import { PenaltyBases } from './penalty-line';
import { Proposals } from './proposals';
import { SettledPromises } from './settled-promises';

/**
 * The dated duties of one case in one list: what was found and waits for a key, what was promised and when somebody is to
 * follow up, first due first, and what is done. Nothing where nothing is dated.
 */
export function PromiseCard({ row, calendar }: { row: CaseRow; calendar: Calendar }) {
  const proposals = useMemo(() => proposalsOf(row, calendar), [row, calendar]);
  const open = openPromises(row);
  const duties = [...open, ...followUpsIn(row, true)].sort((a, b) => a.dueAt - b.dueAt);
  const past = followUpsIn(row, false);
  const settled = (row.promises ?? []).filter((promise) => !isOpen(promise));
  const first = duties[0];
  useKeys(first === undefined ? {} : { y: () => void run(row.id, settle(first)) });
  if (proposals.length + duties.length + settled.length + past.length === 0) return null;
  const hasPromises = proposals.length + open.length + settled.length > 0;
  const hasFollowUps = past.length > 0 || duties.length > open.length;
  return (
    <Section
      title={i18n.t(!hasFollowUps ? 'promise.title' : hasPromises ? 'work.duties' : 'work.followUps')}
      aside={duties.length > 0 && <span className="figures text-faint text-sm">{duties.length}</span>}
    >
      {proposals.length > 0 && <Proposals row={row} proposals={proposals} />}
      {duties.length > 0 && (
        <ul
          aria-label={i18n.t(open.length > 0 ? 'promise.open' : 'work.followUps')}
          className="flex flex-col gap-3"
        >
          {duties.map((duty) =>
            'words' in duty ? (
              <OpenPromise key={duty.id} row={row} promise={duty} first={duty === first} />
            ) : (
              <OpenFollowUp key={duty.id} caseId={row.id} followUp={duty} first={duty === first} />
            ),
          )}
        </ul>
      )}
      <PenaltyBases row={row} types={[...proposals, ...open].map(({ type }) => type)} />
      {settled.length > 0 && <SettledPromises row={row} promises={settled} />}
      {past.length > 0 && <PastFollowUps followUps={past} />}
    </Section>
  );
}

function followUpsIn({ followUps = [] }: CaseRow, open: boolean): FollowUp[] {
  return followUps.filter((one) => isOpenFollowUp(one) === open);
}

function settle(duty: Promised | FollowUp): Command {
  return 'words' in duty ? { type: 'keep', id: duty.id } : { type: 'follow-up', id: duty.id, note: '' };
}
