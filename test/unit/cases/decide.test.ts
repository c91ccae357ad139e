import { describe, expect, it } from 'vitest';
import { apply } from '@/lib/cases/apply';
import type { CaseRow } from '@/lib/cases/case';
import type { Command } from '@/lib/cases/commands';
import { decide } from '@/lib/cases/decide';
import type { Actor, CaseEvent } from '@/lib/cases/event';
import { planIntake } from '@/lib/cases/intake';
import { DAY, HOUR } from '@/lib/review/time';
import { desk, NOW, review } from '../../support/reviews';

const agent: Actor = { kind: 'agent', name: '小林', role: 'agent' };
const page: Actor = { kind: 'page' };

function run(row: CaseRow | null, bodies: ReturnType<typeof planIntake>, actor: Actor): CaseRow {
  const after = bodies.reduce<CaseRow | null>(
    (current, body) =>
      apply(current, { caseId: 'c', n: (current?.version ?? 0) + 1, at: NOW, actor, ...body } as CaseEvent),
    row,
  );
  if (after === null) throw new Error('no case');
  return after;
}
const fresh = (change = {}) => run(null, planIntake(null, review(change), desk()), page);
function does(row: CaseRow, command: Command, actor: Actor = agent): CaseRow {
  const events = decide(row, command, actor, desk());
  if (typeof events === 'string') throw new Error(events);
  return run(row, events, actor);
}
const refused = (row: CaseRow, command: Command) => decide(row, command, agent, desk());

describe('commands', () => {
  it('claims once, stops the claim clock, and leaves first reply running', () => {
    const claimed = does(fresh(), { type: 'claim' });
    expect(claimed).toMatchObject({ status: 'claimed', assignee: '小林' });
    expect(claimed.clocks.filter((clock) => clock.stoppedAt === null).map((clock) => clock.kind)).toContain(
      'first-reply',
    );
    expect(decide(claimed, { type: 'claim' }, agent, desk())).toEqual([]);
    expect(does(claimed, { type: 'release' })).toMatchObject({ status: 'new', assignee: null });
  });

  it('takes only what nobody has: of two who take at once, the second is refused, were it the same agent in another panel', () => {
    const taken = does(fresh(), { type: 'take' });
    expect(taken).toMatchObject({ status: 'claimed', assignee: '小林' });
    expect(refused(taken, { type: 'take' })).toBe('not-now');
    const other: Actor = { kind: 'agent', name: '阿芳', role: 'agent' };
    expect(decide(taken, { type: 'take' }, other, desk())).toBe('not-now');
    // A claim says whose it is from now on, and may take it over.
    expect(does(taken, { type: 'claim' }, other)).toMatchObject({ assignee: '阿芳' });
    expect(refused(does(fresh(), { type: 'wait', until: null, note: '' }), { type: 'take' })).toBe('not-now');
    expect(refused(does(taken, { type: 'resolve' }), { type: 'take' })).toBe('not-now');
    expect(does(does(taken, { type: 'release' }), { type: 'take' }, other)).toMatchObject({
      assignee: '阿芳',
    });
  });

  it('takes work on an unclaimed case as the first move, but not what the page does', () => {
    expect(does(fresh(), { type: 'draft', text: '抱歉' })).toMatchObject({
      status: 'claimed',
      draft: '抱歉',
    });
    expect(does(fresh(), { type: 'note', text: '已电联仓库' }).assignee).toBe('小林');
    expect(does(fresh(), { type: 'replied', text: '抱歉' }, page)).toMatchObject({
      status: 'replied',
      assignee: null,
    });
  });

  it('recomputes the deadline of a corrected grade from when it began', () => {
    const row = fresh();
    const corrected = does(row, { type: 'correct', grade: 'malice' });
    expect(corrected).toMatchObject({ grade: 'malice', handler: 'legal', corrected: true });
    expect(corrected.clocks.find((clock) => clock.kind === 'first-reply')?.dueAt).toBe(NOW + HOUR);
    expect(does(corrected, { type: 'correct', grade: 'quality' }).dueAt).toBe(
      row.clocks.find((clock) => clock.kind === 'first-reply')?.dueAt,
    );
  });

  it('closes with every clock stopped and reopens with new ones', () => {
    const resolved = does(fresh(), { type: 'resolve' });
    expect(resolved.lane).toBe('done');
    expect(resolved.clocks.every((clock) => clock.stoppedAt !== null)).toBe(true);
    const reopened = does(resolved, { type: 'reopen' });
    expect(reopened).toMatchObject({ lane: 'active', breaches: [], notifiedAt: null });
    expect(reopened.dueAt).toBeGreaterThan(NOW);
  });

  it('leaves no clock running that nobody can stop when a claimed case opens again', () => {
    const inserted = does(does(fresh(), { type: 'draft', text: '抱歉' }), { type: 'inserted', text: '抱歉' });
    const again = does(does(inserted, { type: 'replied', text: '抱歉' }, page), { type: 'reopen' });
    expect(again).toMatchObject({ status: 'claimed', assignee: '小林', inserted: null, draft: '抱歉' });
    const running = again.clocks.filter(({ kind, stoppedAt }) => stoppedAt === null && kind !== 'alert');
    expect(running.map(({ kind }) => kind)).toEqual(['first-reply']);
  });

  it('does not offer the reply that was sent for the words that came after it', () => {
    const inserted = does(does(fresh(), { type: 'draft', text: '抱歉' }), { type: 'inserted', text: '抱歉' });
    const replied = does(inserted, { type: 'replied', text: '抱歉' }, page);
    const more = review({ append: { text: '客服不理', at: NOW } });
    expect(run(replied, planIntake(replied, more, desk()), page)).toMatchObject({
      lane: 'active',
      inserted: null,
      draft: null,
    });
  });

  it('takes up a backlog case with clocks that start now', () => {
    const old = fresh({ createdAt: NOW - 9 * DAY });
    expect(old).toMatchObject({ lane: 'backlog', clocks: [] });
    expect(does(old, { type: 'activate' })).toMatchObject({ lane: 'active', status: 'new' });
  });

  it.each<[string, () => unknown]>([
    ['claim a closed case', () => refused(does(fresh(), { type: 'resolve' }), { type: 'claim' })],
    ['release what nobody has', () => refused(fresh(), { type: 'release' })],
    ['resolve twice', () => refused(does(fresh(), { type: 'resolve' }), { type: 'resolve' })],
    [
      'dismiss what is done',
      () => refused(does(fresh(), { type: 'resolve' }), { type: 'dismiss', reason: '' }),
    ],
    ['reopen what is open', () => refused(fresh(), { type: 'reopen' })],
    ['activate what is active', () => refused(fresh(), { type: 'activate' })],
  ])('refuses to %s', (_name, attempt) => expect(attempt()).toBe('not-now'));

  it('refuses an empty note and takes the same draft or reply twice as once', () => {
    expect(refused(fresh(), { type: 'note', text: '  ' })).toBe('malformed');
    const drafted = does(fresh(), { type: 'draft', text: '抱歉' });
    expect(decide(drafted, { type: 'draft', text: '抱歉' }, agent, desk())).toEqual([]);
    const replied = does(drafted, { type: 'replied', text: '抱歉' }, page);
    expect(decide(replied, { type: 'replied', text: '抱歉' }, page, desk())).toEqual([]);
  });
});
