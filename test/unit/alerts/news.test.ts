import { describe, expect, it } from 'vitest';
import { planIntake } from '@/lib/cases/intake';
import { planUndo } from '@/lib/cases/undo';
import { DAY, HOUR, MINUTE, SECOND } from '@/lib/review/time';
import { NOW, review } from '../../support/reviews';
import { Held } from './held';

const GATHERED = 10 * SECOND;
type Change = Parameters<typeof review>[0];

/** What the page shows of the same review later. */
function sees(held: Held, change: Change, at: number): void {
  const bodies = planIntake(held.row, review(change), held.deskAt(at));
  for (const body of bodies)
    held.add([body], at, { kind: body.type === 'changed' || body.type === 'replied' ? 'page' : 'system' });
}
/** Told, and nothing is owed since. */
function settled(): Held {
  const held = new Held();
  held.tick(NOW);
  held.tick(NOW + GATHERED);
  return held;
}
const append = (text: string, at: number) => ({ text, at });

describe('a new bad review', () => {
  it('is told ten seconds after it was first looked at, once', () => {
    const held = new Held();
    expect(held.row.owed).toEqual(['new']);
    expect(held.row).not.toHaveProperty('tellAt');
    expect(held.tick(NOW)).toEqual(['alerted']);
    expect(held.tick(NOW + GATHERED - 1)).toEqual([]);
    expect(held.tick(NOW + GATHERED)).toEqual(['notified']);
    expect(held.tick(NOW + MINUTE)).toEqual([]);
    expect(held.row).not.toHaveProperty('owed');
  });

  it('is no news when somebody has it, answered it or closed it by then', () => {
    for (const command of [
      { type: 'claim' },
      { type: 'note', text: '已电联' },
      { type: 'hand', handler: 'legal', to: '小陈', note: '' },
      { type: 'wait', until: null, note: '' },
      { type: 'replied', text: '抱歉' },
      { type: 'resolve' },
      { type: 'dismiss', reason: '重复' },
    ] as const) {
      const held = new Held();
      held.tick(NOW);
      expect(held.does(command, NOW + SECOND)).toBe(true);
      expect(held.row).not.toHaveProperty('owed');
      expect(held.tick(NOW + MINUTE)).toEqual([]);
    }
  });

  it('is still news to the desk that it is handed to, and after a claim that is taken back', () => {
    const handed = new Held();
    handed.tick(NOW);
    handed.does({ type: 'hand', handler: 'legal', to: null, note: '' }, NOW + SECOND);
    expect(handed.tick(NOW + GATHERED)).toEqual(['notified']);
    const held = new Held();
    held.tick(NOW);
    const from = held.events.length;
    held.does({ type: 'claim' }, NOW + SECOND);
    const undone = planUndo(held.events, { from, to: held.events.length });
    if (typeof undone === 'string') throw new Error(undone);
    held.add([undone], NOW + 2 * SECOND);
    expect(held.tick(NOW + GATHERED)).toEqual(['notified']);
  });

  it('is none in the backlog, nor when an agent takes it up from there, nor when it was answered already', () => {
    const old = new Held({ createdAt: NOW - 90 * DAY });
    expect(old.row.lane).toBe('backlog');
    expect(old.tick(NOW + MINUTE)).toEqual([]);
    old.does({ type: 'activate' }, NOW + MINUTE);
    expect(old.tick(NOW + 2 * MINUTE)).toEqual(['alerted']);
    expect(old.tick(NOW + 3 * MINUTE)).toEqual([]);
    const answered = new Held({ reply: { replied: true, text: '抱歉', at: NOW - HOUR } });
    expect(answered.tick(NOW + MINUTE)).toEqual([]);
  });

  it('waits for the end of the quiet hours, and is silently told where notifications are off', () => {
    const held = new Held();
    held.tick(NOW, 'later');
    expect(held.tick(NOW + MINUTE, 'later')).toEqual([]);
    expect(held.owes(NOW + 5 * MINUTE, 'silent')).toEqual([{ type: 'notified', data: { silent: true } }]);
  });

  it('is put off by “later”, together with what comes meanwhile', () => {
    const held = new Held();
    held.tick(NOW);
    held.does({ type: 'snooze', until: NOW + 10 * MINUTE }, NOW + SECOND);
    expect(held.tick(NOW + 10 * MINUTE - 1)).toEqual([]);
    expect(held.tick(NOW + 10 * MINUTE)).toEqual(['notified']);
  });

  it('does not wait where something graver is to be told of it', () => {
    const held = new Held();
    expect(held.tick(NOW + HOUR)).toEqual(['alerted', 'breached claim', 'escalated claim 100', 'notified']);
  });
});

describe('a case that was done', () => {
  const closed = () => {
    const held = settled();
    held.does({ type: 'claim' }, NOW + MINUTE);
    held.does({ type: 'replied', text: '抱歉' }, NOW + 2 * MINUTE);
    return held;
  };

  it('is told when the buyer brings it back, also to whoever had it', () => {
    const held = closed();
    sees(held, { append: append('还是坏的', NOW + HOUR) }, NOW + HOUR);
    expect(held.row).toMatchObject({ lane: 'active', status: 'claimed', owed: ['back'] });
    expect(held.tick(NOW + HOUR)).toEqual(['alerted']);
    expect(held.tick(NOW + HOUR + GATHERED)).toEqual(['notified']);
  });

  it('is not told to the agent who opens it again', () => {
    const held = closed();
    held.does({ type: 'reopen' }, NOW + HOUR);
    expect(held.tick(NOW + HOUR)).toEqual(['alerted']);
    expect(held.tick(NOW + HOUR + MINUTE)).toEqual([]);
  });
});

describe('a case that becomes graver', () => {
  const HARM = '用了以后过敏，脸上起红疹，去了医院';

  it('by the buyer’s words is told at once, also when somebody has it; by the agent’s correction it is not', () => {
    const held = settled();
    held.does({ type: 'claim' }, NOW + MINUTE);
    sees(held, { text: HARM }, NOW + HOUR);
    expect(held.row).toMatchObject({ grade: 'safety', owed: ['graver'] });
    expect(held.tick(NOW + HOUR)).toContain('notified');
    const corrected = settled();
    corrected.does({ type: 'correct', grade: 'safety' }, NOW + MINUTE);
    expect(corrected.row).not.toHaveProperty('owed');
  });

  it('is no news again when it was one of the gravest before, nor when it becomes milder', () => {
    const held = new Held({ text: HARM });
    held.tick(NOW);
    held.tick(NOW + GATHERED);
    sees(held, { text: '质量太差，坏了，用不了' }, NOW + 2 * MINUTE);
    expect(held.row.grade).not.toBe('safety');
    expect(held.row).not.toHaveProperty('owed');
  });
});

it('is not held back by a clock that is set back before it was told: the first step tells it', () => {
  const held = new Held();
  held.tick(NOW + 365 * DAY - 1, 'later');
  expect(held.tick(NOW)).toEqual(['notified']);
});
