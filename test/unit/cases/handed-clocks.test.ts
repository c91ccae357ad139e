import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '@/lib/review/time';
import { Life } from '../../support/life';
import { NOW } from '../../support/reviews';

/** 13:00 on a Sunday that is worked: four hours (quality) end at 17:00 where nothing rests. */
const START = NOW + 3 * HOUR;
const life = () => new Life({ createdAt: START - 600_000 }, {}, START);

describe('handing over', () => {
  const toWarehouse = { type: 'hand', handler: 'warehouse', to: null, note: '缺配件' } as const;

  it('to another desk starts its claim, and no other clock', () => {
    const one = life();
    one.act({ type: 'claim' }, START + MINUTE);
    one.add([{ type: 'breached', data: { clock: 'claim', dueAt: START } }], START + MINUTE);
    one.act(toWarehouse, START + HOUR);
    expect(one.row).toMatchObject({ handler: 'warehouse', assignee: null, status: 'new', breaches: [] });
    expect(one.clock('claim')).toMatchObject({
      startedAt: START + HOUR,
      dueAt: START + 75 * MINUTE,
      stoppedAt: null,
    });
    expect(one.clock('first-reply')).toMatchObject({ startedAt: START, dueAt: START + 4 * HOUR });
    expect(one.act(toWarehouse, START + 2 * HOUR)).toEqual([]);
  });

  it('with a word to the desk that has it already keeps the word and starts nothing anew', () => {
    const one = life();
    const own = { type: 'hand', handler: one.row.handler, to: null } as const;
    one.add(
      [
        { type: 'breached', data: { clock: 'claim', dueAt: START + 15 * MINUTE } },
        { type: 'escalated', data: { clock: 'claim', share: 100, to: ['supervisor'] } },
      ],
      START + HOUR,
    );
    const before = one.row;
    expect(one.act({ ...own, note: ' ' }, START + HOUR)).toEqual([]);
    one.act({ ...own, note: '买家只收短信' }, START + HOUR);
    expect(one.row.handover).toMatchObject({ from: '小林', to: null, note: '买家只收短信' });
    const { clocks, breaches, escalations, assignee, status } = before;
    expect(one.row).toMatchObject({ clocks, breaches, escalations, assignee, status });
  });

  it('while waiting: the new claim rests too, and begins after the wait', () => {
    const one = life();
    one.act({ type: 'claim' }, START + MINUTE);
    one.act({ type: 'wait', until: null, note: '' }, START + HOUR);
    one.act(toWarehouse, START + 2 * HOUR);
    expect(one.row.status).toBe('waiting');
    expect(one.clock('claim')).toMatchObject({ restsSince: START + 2 * HOUR });
    one.act({ type: 'continue' }, START + 3 * HOUR);
    expect(one.clock('claim').dueAt).toBe(START + 3 * HOUR + 15 * MINUTE);
  });

  it('to a person needs no claim', () => {
    const one = life();
    one.act({ type: 'hand', handler: 'warehouse', to: '阿仓', note: '' }, START + MINUTE);
    expect(one.clock('claim')).toMatchObject({ stoppedAt: START + MINUTE });
    expect(one.row).toMatchObject({ assignee: '阿仓', status: 'claimed' });
  });

  it('stays with that desk when somebody confirms the grade, and goes with another grade', () => {
    const one = life();
    one.act(toWarehouse, START + MINUTE);
    one.act({ type: 'correct', grade: one.row.grade }, START + HOUR);
    expect(one.row.handler).toBe('warehouse');
    one.act({ type: 'correct', grade: 'malice' }, START + HOUR);
    expect(one.row.handler).toBe('legal');
  });
});
