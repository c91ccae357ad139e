import type { CaseRow } from '@/lib/cases/case';
import { dueTimes, type SlowCase } from './slow-case';
import { clock } from './slow-desk';

/** Nothing is due. */
const NEVER = 8_640_000_000_000_000;

/** A case in words that can be compared line by line. Times are of the desk's clock. */
export function saySlow(one: SlowCase): string[] {
  const active = one.lane === 'active';
  const due = dueTimes(one);
  return [
    `${one.lane} ${one.status} ${one.grade} desk=${one.handler} who=${one.assignee}`,
    ...Object.entries(one.clocks).map(
      ([kind, { startedAt, dueAt, stoppedAt, rests, steps }]) =>
        `${kind} ${sayClock(startedAt, dueAt, stoppedAt, rests)} ${steps.map(sayStep).join(' ')}`,
    ),
    `alerted=${active && one.alerted} breaches=${one.breaches.toSorted().join()}`,
    `escalations=${one.escalations.map(sayEscalation).join(' ')}`,
    `due=${active && due.length > 0 ? clock(Math.min(...due)) : ''}`,
    `waits until ${one.wait === null ? 'nothing' : time(one.wait.until)}`,
    ...one.promises.map(
      ({ madeAt, dueAt, state, broken, reached, told }) =>
        `promise ${clock(madeAt)} ${clock(dueAt)} ${state} broken=${broken} ${reached}/${told}`,
    ),
    ...one.followUps.map(({ dueAt, called, state }) => `follow-up ${clock(dueAt)} called=${called} ${state}`),
    `approvals=${one.approvals.join()} snoozed=${time(one.snoozedUntil)}`,
    `owes=${[...one.debts].toSorted().join()}`,
  ].map((line) => line.trim());
}

/** The same of a case of the product. */
export function sayReal(row: CaseRow): string[] {
  const wait = row.waits?.at(-1);
  return [
    `${row.lane} ${row.status} ${row.grade} desk=${row.handler} who=${row.assignee}`,
    ...row.clocks.map(
      ({ kind, startedAt, dueAt, stoppedAt, restsSince, steps = [] }) =>
        `${kind} ${sayClock(startedAt, dueAt, stoppedAt, restsSince !== undefined)} ${steps.map(sayStep).join(' ')}`,
    ),
    `alerted=${row.lane === 'active' && row.alertedAt !== null} breaches=${row.breaches.toSorted().join()}`,
    `escalations=${(row.escalations ?? []).map(sayEscalation).join(' ')}`,
    `due=${row.lane === 'active' && row.dueAt < NEVER ? clock(row.dueAt) : ''}`,
    `waits until ${wait === undefined || wait.to !== null ? 'nothing' : time(wait.until)}`,
    ...(row.promises ?? []).map(
      ({ madeAt, dueAt, keptAt, droppedAt, brokenAt, reached, told }) =>
        `promise ${clock(madeAt)} ${clock(dueAt)} ${droppedAt !== null ? 'dropped' : keptAt !== null ? 'kept' : 'open'} broken=${brokenAt !== null} ${reached}/${told}`,
    ),
    ...(row.followUps ?? []).map(
      ({ dueAt, calledAt, doneAt, droppedAt }) =>
        `follow-up ${clock(dueAt)} called=${calledAt !== null} ${doneAt !== null ? 'done' : droppedAt !== null ? 'dropped' : 'open'}`,
    ),
    `approvals=${(row.approvals ?? []).map(({ answer }) => answer ?? 'open').join()} snoozed=${time(row.snoozedUntil ?? null)}`,
    `owes=${(row.owed ?? []).toSorted().join()}`,
  ].map((line) => line.trim());
}

/** What is different between a case of the product and the slow one, with all that happened to it; empty: nothing. */
export function difference(row: CaseRow | undefined, one: SlowCase | undefined): string {
  const real = row === undefined ? ['no case'] : sayReal(row);
  const slow = one === undefined ? ['no case'] : saySlow(one);
  if (real.join('\n') === slow.join('\n')) return '';
  const lines = Array.from({ length: Math.max(real.length, slow.length) }, (_, i) =>
    real[i] === slow[i]
      ? `    ${real[i]}`
      : `  product   ${real[i] ?? '(nothing)'}\n  reference ${slow[i] ?? '(nothing)'}`,
  );
  return [row?.id ?? one?.id, ...(one?.story ?? []).slice(-30), ...lines].join('\n');
}

function sayClock(startedAt: number, dueAt: number, stoppedAt: number | null, rests: boolean): string {
  return `${clock(startedAt)} → ${clock(dueAt)}${stoppedAt === null ? '' : ` stopped ${clock(stoppedAt)}`}${rests ? ' rests' : ''}`;
}
const sayStep = ({ share, at }: { share: number; at: number }): string => `${share}%@${clock(at)}`;
const sayEscalation = (one: { clock: string; share: number; to: readonly string[] }): string =>
  `${one.clock}:${one.share}:${one.to.join('+')}`;
const time = (at: number | null): string => (at === null ? 'no time' : clock(at));
