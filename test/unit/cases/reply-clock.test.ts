import { describe, expect, it } from 'vitest';
import type { EventBody } from '@/lib/cases/event';
import { proposalsOf } from '@/lib/cases/promises';
import { planUndo } from '@/lib/cases/undo';
import { isMissed } from '@/lib/deadlines/clocks';
import { DAY, HOUR, MINUTE } from '@/lib/review/time';
import { LIN, Life } from '../../support/life';
import { NOW } from '../../support/reviews';

/** 13:00 on a Sunday that is worked: four hours (quality) end at 17:00 where nothing rests. */
const START = NOW + 3 * HOUR;
const life = (rules = {}) => new Life({ createdAt: START - 600_000 }, rules, START);
const LIMITS = { platformOf: () => ({ replyDays: 30, complaintDays: 15 }) };

describe('a reply in a wait', () => {
  const repliedAfter = (used: number, at: number): Life => {
    const one = life();
    one.act({ type: 'wait', until: null, note: '' }, START + used);
    one.act({ type: 'replied', text: '抱歉' }, at);
    return one;
  };
  const missed = (one: Life) => isMissed(one.clock('first-reply'), START + 9 * DAY);

  it.each([
    ['an hour of four was used', HOUR, false],
    ['the last of its minutes was just used', 4 * HOUR, false],
    ['it had run out', 4 * HOUR + 1, true],
  ])('days later counts as what it was when the wait began: %s', (_, used, expected) => {
    const one = repliedAfter(used, START + 3 * DAY);
    expect(missed(one)).toBe(expected);
    // Also by the rules of a later correction, which gives the time of the wait back.
    one.act({ type: 'correct', grade: 'quality' }, START + 3 * DAY + HOUR);
    expect(missed(one)).toBe(expected);
  });

  it('taken back is a wait again, and what is said later counts as before', () => {
    const one = repliedAfter(HOUR, START + 2 * DAY);
    const to = one.row.version;
    one.add([planUndo(one.journal, { from: to - 1, to }) as EventBody], START + 2 * DAY + MINUTE, LIN);
    expect(one.clock('first-reply')).toMatchObject({ stoppedAt: null, restsSince: START + HOUR });
    one.act({ type: 'replied', text: '抱歉' }, START + 3 * DAY);
    expect(missed(one)).toBe(false);
  });

  it('opened again begins anew', () => {
    const one = repliedAfter(HOUR, START + 3 * DAY);
    one.act({ type: 'reopen' }, START + 4 * DAY);
    expect(one.clock('first-reply')).not.toHaveProperty('restsSince');
  });
});

describe('a clock that was moved back behind the first sight', () => {
  it('answers nothing before it was seen: no clock stops before it began, and the reply is ours', () => {
    const one = life(LIMITS);
    one.act({ type: 'replied', text: '24小时内为您补发' }, START - 2 * HOUR);
    for (const { kind, startedAt, stoppedAt } of one.row.clocks)
      if (stoppedAt !== null) expect(stoppedAt, kind).toBeGreaterThanOrEqual(startedAt);
    expect(isMissed(one.clock('first-reply'), START - HOUR)).toBe(false);
    expect(one.row.reply?.at).toBeGreaterThan(one.row.firstSeenAt);
    expect(proposalsOf(one.row).map(({ type }) => type)).toEqual(['reissue']);
  });

  it('takes a reply whose time no row tells for one that came after', () => {
    const one = life();
    const rows = { readFrom: 'rows' as const, reply: { replied: true, text: '抱歉', at: null } };
    one.see({ createdAt: START - 600_000, ...rows }, START - 2 * HOUR);
    expect(one.row.status).toBe('replied');
    expect(one.row.reply?.at).toBeGreaterThan(one.row.firstSeenAt);
  });
});
