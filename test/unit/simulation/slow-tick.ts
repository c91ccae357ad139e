import type { Settings } from '@/lib/settings/schema';
import { type Kind, runs, type SlowCase } from './slow-case';

/** What time does to a case until now: alerts, ends, steps of the ladder, stages of promises, follow-ups. */
export function tickSlowly(one: SlowCase, at: number, settings: Settings): void {
  if (one.lane === 'active') {
    if (!one.alerted && one.clocks.alert) one.clocks.alert.stoppedAt ??= at;
    if (!one.alerted) one.alertedAt = at;
    one.alerted = true;
    for (const kind of Object.keys(one.clocks) as Kind[]) runOut(one, kind, at);
    climb(one, at, settings);
  }
  for (const promise of one.promises) {
    if (promise.state !== 'open') continue;
    const { madeAt, dueAt } = promise;
    const share = at >= dueAt ? 100 : (100 * (at - madeAt)) / (dueAt - madeAt);
    const stage = share >= 100 ? 100 : share >= 90 ? 90 : share >= 50 ? 50 : 0;
    if (stage <= promise.reached) continue;
    promise.reached = stage;
    if (stage === 100) promise.broken = true;
  }
  for (const plan of one.followUps)
    if (plan.state === 'open' && !plan.called && plan.dueAt <= at) {
      plan.called = true;
      one.debts.add('follow-up');
    }
}

/** Whether a clock of the desk counts now: it runs, and the buyer does not have the word. */
const counts = (one: SlowCase, kind: Kind): boolean => runs(one, kind) && one.clocks[kind]?.rests === false;

function runOut(one: SlowCase, kind: Kind, at: number): void {
  if (kind === 'alert' || !counts(one, kind) || one.breaches.includes(kind)) return;
  if ((one.clocks[kind]?.dueAt ?? 0) > at) return;
  one.breaches.push(kind);
  one.debts.add(kind === 'claim' ? 'unclaimed' : 'overdue');
}

/** Of the steps that were reached meanwhile only the highest is taken. */
function climb(one: SlowCase, at: number, { ladder }: Settings): void {
  const { claim, 'first-reply': reply } = one.clocks;
  const isCalled = one.escalations.some(({ clock }) => clock === 'claim');
  if (claim && counts(one, 'claim') && claim.dueAt <= at && !isCalled) {
    one.escalations.push({ clock: 'claim', share: 100, to: ladder.unclaimed });
    if (ladder.unclaimed.length > 0) one.debts.add('unclaimed');
  }
  if (!reply || !counts(one, 'first-reply')) return;
  let share = reply.dueAt <= at ? 100 : 0;
  for (const step of reply.steps) if (step.at <= at) share = Math.max(share, step.share);
  for (const { clock, share: before } of one.escalations)
    if (clock === 'first-reply' && before >= share) return;
  if (share === 0) return;
  const to = ladder.steps.find((step) => step.share === share)?.to ?? [];
  one.escalations.push({ clock: 'first-reply', share, to });
  if (to.length > 0) one.debts.add(share === 100 ? 'overdue' : 'step');
}
