import { describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/cases/event';
import { DAY, HOUR, MINUTE } from '@/lib/review/time';
import { LIN, Life, typesOf } from '../../support/life';
import { NOW } from '../../support/reviews';

const MEI: Actor = { kind: 'agent', name: '阿梅', role: 'agent' };
const ZHOU: Actor = { kind: 'agent', name: '老周', role: 'supervisor' };
const LATER = NOW + 2 * DAY;

describe('a question to the supervisor', () => {
  const asked = (): { one: Life; unask: { type: 'unask'; id: string } } => {
    const one = new Life();
    one.act({ type: 'ask', about: { kind: 'compensation', amount: 9_350 }, note: '' }, NOW + MINUTE);
    return { one, unask: { type: 'unask', id: one.row.approvals?.[0]?.id ?? '' } };
  };

  it.each<[string, Actor, string]>([
    ['whoever asked', LIN, 'unasked'],
    ['the supervisor', ZHOU, 'unasked'],
    ['a colleague', MEI, 'not-allowed'],
    ['somebody of nearly that name', { kind: 'agent', name: '小林2', role: 'agent' }, 'not-allowed'],
    ['the page', { kind: 'page' }, 'not-allowed'],
  ])('is taken back by %s: %s', (_, who, said) => {
    const { one, unask } = asked();
    expect(typesOf(one.act(unask, NOW + HOUR, who))).toEqual([said]);
    expect(one.row.approvals?.[0]?.answer).toBe(said === 'unasked' ? 'withdrawn' : null);
  });

  it('is taken back by an agent who has no name', () => {
    const nameless: Actor = { kind: 'agent', name: '', role: 'agent' };
    const one = new Life();
    one.act(
      { type: 'ask', about: { kind: 'compensation', amount: 9_350 }, note: '' },
      NOW + MINUTE,
      nameless,
    );
    const id = one.row.approvals?.[0]?.id ?? '';
    expect(typesOf(one.act({ type: 'unask', id }, NOW + HOUR, nameless))).toEqual(['unasked']);
  });
});

describe('being reminded again', () => {
  const snooze = { type: 'snooze', until: LATER } as const;

  it('is refused where nothing is left of which one could be', () => {
    const one = new Life();
    one.act({ type: 'resolve' }, NOW + MINUTE);
    expect(one.act(snooze, NOW + HOUR)).toBe('not-now');
    expect(one.row).not.toHaveProperty('snoozedUntil');
  });

  it.each(['replied', 'resolve', 'dismiss'] as const)('is over with the case: %s', (type) => {
    const one = new Life();
    one.act({ type: 'plan', dueAt: NOW + HOUR, note: '' }, NOW + MINUTE);
    one.add(
      [{ type: 'breached', data: { clock: 'follow-up', dueAt: NOW + HOUR, followUp: 'f3' } }],
      NOW + HOUR,
    );
    one.act(snooze, NOW + 2 * HOUR);
    const command =
      type === 'replied' ? { type, text: '抱歉' } : type === 'dismiss' ? { type, reason: '重复' } : { type };
    one.act(command, NOW + 3 * HOUR);
    expect(one.row).not.toHaveProperty('snoozedUntil');
    // What is due of it all the same is told at once.
    expect(one.row).toMatchObject({ owed: ['follow-up'], tellAt: 0 });
    // Of what is still to be done one may be reminded.
    expect(typesOf(one.act(snooze, NOW + 4 * HOUR))).toEqual(['snoozed']);
  });
});
