import type { CaseRow } from '@/lib/cases/case';
import { dueTimes, type SlowCase } from './slow-case';
import { clock, type Shown, type SlowDesk } from './slow-desk';

/** Nothing is due. */
const NEVER = 8_640_000_000_000_000;

/** A case in words that can be compared line by line. Times are of the desk's clock. */
function saySlow(one: SlowCase): string[] {
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
function sayReal(row: CaseRow): string[] {
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

/** The cases that differ (of `ids`; left out: all), the first three with all that happened to them; empty: none. */
export function differences(
  rows: readonly (CaseRow | undefined)[],
  { cases }: SlowDesk,
  ids?: ReadonlySet<string>,
): string {
  const known = new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row] as const])));
  const found = [...(ids ?? new Set([...known.keys(), ...cases.keys()]))]
    .map((id) => difference(known.get(id), cases.get(id)))
    .filter((text) => text !== '');
  return found.length === 0 ? '' : `${found.length} cases differ\n\n${found.slice(0, 3).join('\n\n')}`;
}

function difference(row: CaseRow | undefined, one: SlowCase | undefined): string {
  const real = row === undefined ? ['no case'] : sayReal(row);
  const slow = one === undefined ? ['no case'] : saySlow(one);
  if (real.join('\n') === slow.join('\n')) return '';
  const lines = Array.from({ length: Math.max(real.length, slow.length) }, (_, i) =>
    real[i] === slow[i]
      ? `    ${real[i]}`
      : `  product   ${real[i] ?? '(nothing)'}\n  reference ${slow[i] ?? '(nothing)'}`,
  );
  return [row?.id ?? one?.id, ...storyOf(one), ...lines].join('\n');
}

/** The stories of the cases that one of the two told of and the other did not. */
export function tellTale(product: Shown, reference: Shown, { cases }: SlowDesk): string {
  const [mine, yours] = [product, reference].map(({ told }) => (Array.isArray(told) ? told : [])) as [
    string[],
    string[],
  ];
  return [
    ...mine.filter((id) => !yours.includes(id)).map((id) => ['only the product', id]),
    ...yours.filter((id) => !mine.includes(id)).map((id) => ['only the reference', id]),
  ]
    .map(([who, id = '']) => [`${who} told of ${id}`, ...storyOf(cases.get(id))].join('\n'))
    .join('\n\n');
}

const storyOf = (one: SlowCase | undefined): string[] => (one?.story ?? []).slice(-30);

function sayClock(startedAt: number, dueAt: number, stoppedAt: number | null, rests: boolean): string {
  return `${clock(startedAt)} → ${clock(dueAt)}${stoppedAt === null ? '' : ` stopped ${clock(stoppedAt)}`}${rests ? ' rests' : ''}`;
}
const sayStep = ({ share, at }: { share: number; at: number }): string => `${share}%@${clock(at)}`;
const sayEscalation = (one: { clock: string; share: number; to: readonly string[] }): string =>
  `${one.clock}:${one.share}:${one.to.join('+')}`;
const time = (at: number | null): string => (at === null ? 'no time' : clock(at));
