import { useMemo } from 'react';
import { i18n } from '#i18n';
import { run } from '@/components/shell/command';
import { useKeys } from '@/components/shell/keys';
import { Section } from '@/components/ui/section';
import type { CaseRow } from '@/lib/cases/case';
import { openPromises, proposalsOf } from '@/lib/cases/promises';
import type { Calendar } from '@/lib/deadlines/calendar';
import { isOpen } from '@/lib/promises/ledger';
import { OpenPromise } from './open-promise';
import { PenaltyBases } from './penalty-line';
import { Proposals } from './proposals';
import { SettledPromises } from './settled-promises';

/** The ledger of one case: what was found and waits for a key, what is owed, what is done. Nothing where nothing was promised. */
export function PromiseCard({ row, calendar }: { row: CaseRow; calendar: Calendar }) {
  const proposals = useMemo(() => proposalsOf(row, calendar), [row, calendar]);
  const open = openPromises(row);
  const settled = (row.promises ?? []).filter((promise) => !isOpen(promise));
  const first = open[0];
  useKeys(first === undefined ? {} : { y: () => void run(row.id, { type: 'keep', id: first.id }) });
  if (proposals.length === 0 && open.length === 0 && settled.length === 0) return null;
  return (
    <Section
      title={i18n.t('promise.title')}
      aside={open.length > 0 && <span className="figures text-faint text-sm">{open.length}</span>}
    >
      {proposals.length > 0 && <Proposals row={row} proposals={proposals} />}
      {open.length > 0 && (
        <ul aria-label={i18n.t('promise.open')} className="flex flex-col gap-3">
          {open.map((promise) => (
            <OpenPromise key={promise.id} row={row} promise={promise} first={promise === first} />
          ))}
        </ul>
      )}
      <PenaltyBases row={row} types={[...proposals, ...open].map(({ type }) => type)} />
      {settled.length > 0 && <SettledPromises row={row} promises={settled} />}
    </Section>
  );
}
