import type { CaseRow } from '@/lib/cases/case';
import type { EventBody } from '@/lib/cases/event';
import { isOpen, owesTelling, stageAt } from '@/lib/promises/ledger';
import type { EpochMs } from '@/lib/review/time';

/** How the desk may be told now. */
export type Telling = 'notify' | 'silent' | 'later';

/**
 * What the worker owes a case now: the alert, each clock that ran out (once), each promise that came to half, to nine tenths or
 * to the end of its time, in whatever lane, and the notification.
 * `later` (quiet hours) leaves the notification owed. Pure and idempotent: the events, once written, are not owed again.
 */
export function dutiesOf(row: CaseRow, now: EpochMs, telling: Telling): EventBody[] {
  const promised = promiseDuties(row, now);
  const own = row.lane === 'active' ? clockDuties(row, now) : { duties: [], tell: false };
  const duties = [...own.duties, ...promised];
  const tell = own.tell || promised.length > 0 || (row.promises?.some(owesTelling) ?? false);
  return tell && telling !== 'later'
    ? [...duties, { type: 'notified', data: { silent: telling === 'silent' } }]
    : duties;
}

/** Of each open promise the last stage it came to since it was looked at: who was away is not reminded of what broke meanwhile. */
function promiseDuties({ promises = [] }: CaseRow, now: EpochMs): EventBody[] {
  return promises.filter(isOpen).flatMap((promise): EventBody[] => {
    const stage = stageAt(promise, now);
    if (stage === 0 || stage <= promise.reached) return [];
    return stage === 100
      ? [{ type: 'breached', data: { clock: 'promise', dueAt: promise.dueAt, promise: promise.id } }]
      : [{ type: 'reminded', data: { id: promise.id, share: stage } }];
  });
}

function clockDuties(row: CaseRow, now: EpochMs): { duties: EventBody[]; tell: boolean } {
  const duties: EventBody[] = row.alertedAt === null ? [{ type: 'alerted', data: {} }] : [];
  const overdue = row.clocks.filter(
    (clock) =>
      clock.kind !== 'alert' &&
      clock.stoppedAt === null &&
      clock.dueAt <= now &&
      !row.breaches.includes(clock.kind),
  );
  for (const clock of overdue)
    duties.push({ type: 'breached', data: { clock: clock.kind, dueAt: clock.dueAt } });
  return { duties, tell: row.notifiedAt === null && (overdue.length > 0 || row.breaches.length > 0) };
}
