import type { CaseRow } from '@/lib/cases/case';
import type { EventBody } from '@/lib/cases/event';
import type { EpochMs } from '@/lib/review/time';

/** How the desk may be told now. */
export type Telling = 'notify' | 'silent' | 'later';

/**
 * What the worker owes a case now: the alert, each clock that ran out (once), and once per case the notification.
 * `later` (quiet hours) leaves the notification owed. Pure and idempotent: the events, once written, are not owed again.
 */
export function dutiesOf(row: CaseRow, now: EpochMs, telling: Telling): EventBody[] {
  if (row.lane !== 'active') return [];
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
  const tell = row.notifiedAt === null && (overdue.length > 0 || row.breaches.length > 0);
  if (tell && telling !== 'later') duties.push({ type: 'notified', data: { silent: telling === 'silent' } });
  return duties;
}
