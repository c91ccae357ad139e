import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/cases/apply';
import type { Command } from '@/lib/cases/commands';
import { decide } from '@/lib/cases/decide';
import { type CaseEvent, caseEventSchema, type EventBody } from '@/lib/cases/event';
import { dueFirst } from '@/lib/cases/first-due';
import { openPromises, proposalsOf } from '@/lib/cases/promises';
import { DAY, HOUR, MINUTE } from '@/lib/review/time';
import { desk, NOW } from '../../support/reviews';
import { AGENT, dutiesOf, inserted, SENT, Told } from './promise-kit';

const types = (bodies: readonly EventBody[]) => bodies.map(({ type }) => type);
const answered = (at = NOW + HOUR) => {
  const told = inserted();
  told.does({ type: 'replied', text: SENT }, at);
  told.confirm(at + MINUTE);
  return told;
};

describe('proposals', () => {
  it('are what the last text promises, until somebody decides', () => {
    const told = inserted();
    expect(proposalsOf(told.row).map(({ type, dueAt }) => [type, dueAt - NOW])).toEqual([
      ['reissue', DAY + MINUTE],
      ['answer', DAY + MINUTE],
    ]);
    expect(told.row.proposedAt).toBe(NOW + MINUTE);
    told.confirm(NOW + 2 * MINUTE);
    expect(proposalsOf(told.row)).toEqual([]);
    expect(told.row).not.toHaveProperty('proposedAt');
    expect(told.row.promiseAt).toBe(NOW + DAY + MINUTE);
  });

  it('are not made again by the sending of the text that was filled in, and count from it', () => {
    const told = inserted();
    told.confirm(NOW + 2 * MINUTE);
    told.does({ type: 'replied', text: SENT }, NOW + HOUR);
    expect(proposalsOf(told.row)).toEqual([]);
    expect(openPromises(told.row).map(({ dueAt }) => dueAt)).toEqual([NOW + HOUR + DAY, NOW + HOUR + DAY]);
  });

  it('of a time that an agent set do not move with the sending', () => {
    const told = inserted();
    const [first] = proposalsOf(told.row);
    if (first === undefined) throw new Error('no proposal');
    const dueAt = NOW + 5 * HOUR;
    told.does({ type: 'promise', promises: [{ id: first.id, type: 'gift', dueAt }] }, NOW + 2 * MINUTE);
    told.does({ type: 'replied', text: null }, NOW + HOUR);
    expect(openPromises(told.row)).toMatchObject([{ type: 'gift', dueAt, within: null }]);
    // The other one still waits, and is counted from the sending.
    expect(proposalsOf(told.row)).toMatchObject([{ type: 'answer', dueAt: NOW + HOUR + DAY }]);
  });

  it('come of a text that was changed before it was sent', () => {
    const told = inserted();
    told.confirm(NOW + 2 * MINUTE);
    told.does({ type: 'replied', text: `${SENT}运费由我们承担。` }, NOW + HOUR);
    expect(proposalsOf(told.row).map(({ type }) => type)).toEqual(['price']);
  });

  it('come again with the same words when the buyer wrote again', () => {
    const told = answered();
    told.does({ type: 'reopen' }, NOW + 2 * HOUR);
    expect(proposalsOf(told.row)).toEqual([]);
    told.does({ type: 'inserted', text: SENT }, NOW + 3 * HOUR);
    expect(proposalsOf(told.row)).toHaveLength(2);
    told.confirm(NOW + 3 * HOUR);
    expect(openPromises(told.row)).toHaveLength(4);
  });

  it('come of each text for the order chat, and of the same text once', () => {
    const told = new Told();
    told.does({ type: 'contacted', text: '给您退差价，稍等', via: 'copied' }, NOW + MINUTE);
    told.does({ type: 'contacted', text: '给您退差价，稍等', via: 'inserted' }, NOW + 2 * MINUTE);
    told.does({ type: 'contacted', text: '明天给您换一件', via: 'copied' }, NOW + 3 * MINUTE);
    expect(proposalsOf(told.row).map(({ type, origin }) => `${origin} ${type}`)).toEqual([
      'private price',
      'private chat',
      'private exchange',
    ]);
  });

  it('are not made of a reply that was there before us', () => {
    const told = new Told({ reply: { replied: true, text: SENT, at: NOW - HOUR } });
    expect(told.row.status).toBe('replied');
    expect(proposalsOf(told.row)).toEqual([]);
    expect(new Told({ reply: { replied: true, text: SENT, at: null } }).row).not.toHaveProperty('proposedAt');
  });
});

describe('the ledger', () => {
  it('outlives the reply, the closing and the dismissal of the case', () => {
    for (const command of [{ type: 'resolve' }, null] as const) {
      const told = answered();
      if (command !== null) told.does(command, NOW + 2 * HOUR);
      expect(told.row.lane).toBe('done');
      expect(openPromises(told.row)).toHaveLength(2);
      expect(dueFirst(told.row)).toEqual({ kind: 'promise', dueAt: NOW + HOUR + DAY });
    }
    const told = inserted();
    told.confirm(NOW + MINUTE);
    told.does({ type: 'dismiss', reason: '重复' }, NOW + HOUR);
    expect(openPromises(told.row)).toHaveLength(2);
    expect(told.row.wakeAt).toBe(NOW + MINUTE + DAY / 2);
  });

  it('makes an open case due when its promise is due before its clocks', () => {
    const told = inserted();
    const [first] = proposalsOf(told.row);
    if (first === undefined) throw new Error('no proposal');
    told.does(
      { type: 'promise', promises: [{ id: first.id, type: 'answer', dueAt: NOW + 5 * MINUTE }] },
      NOW + MINUTE,
    );
    expect(told.row).toMatchObject({ lane: 'active', dueAt: NOW + 5 * MINUTE });
    expect(dueFirst(told.row)?.kind).toBe('promise');
  });

  it('takes the same decision once', () => {
    const told = answered();
    const [first] = openPromises(told.row);
    if (first === undefined) throw new Error('no promise');
    const { id, type, dueAt } = first;
    const decided = (command: Command) => decide(told.row, command, AGENT, desk({ now: NOW + 2 * HOUR }));
    expect(decided({ type: 'promise', promises: [{ id, type, dueAt }] })).toEqual([]);
    told.does({ type: 'keep', id }, NOW + 2 * HOUR);
    expect(decided({ type: 'keep', id })).toEqual([]);
    told.does({ type: 'unpromise', ids: [id], why: 'withdrawn' }, NOW + 2 * HOUR);
    expect(decided({ type: 'unpromise', ids: [id], why: 'withdrawn' })).toEqual([]);
    // Taken back by mistake: there again, and owed.
    told.does({ type: 'promise', promises: [{ id, type, dueAt }] }, NOW + 2 * HOUR);
    expect(openPromises(told.row).map((one) => one.id)).toContain(id);
  });

  it.each([
    [{ type: 'promise', promises: [{ id: 'nobody-1', type: 'answer', dueAt: NOW + DAY }] }],
    [{ type: 'keep', id: 'nobody-1' }],
    [{ type: 'unpromise', ids: ['nobody-1'], why: 'mistaken' }],
  ] as [Command][])('refuses what is no promise of the case: %j', (command) =>
    expect(decide(inserted().row, command, AGENT, desk())).toBe('malformed'),
  );

  it('refuses a time before the words, and one of another life', () => {
    const { row } = inserted();
    const id = proposalsOf(row)[0]?.id ?? '';
    for (const dueAt of [NOW, NOW + 500 * DAY])
      expect(decide(row, { type: 'promise', promises: [{ id, type: 'answer', dueAt }] }, AGENT, desk())).toBe(
        'malformed',
      );
  });

  it('forgets no proposal that was dropped: it does not come again', () => {
    const told = inserted();
    const ids = proposalsOf(told.row).map(({ id }) => id);
    told.does({ type: 'unpromise', ids, why: 'mistaken' }, NOW + 2 * MINUTE);
    expect(proposalsOf(told.row)).toEqual([]);
    expect(told.row).not.toHaveProperty('promiseAt');
    told.does({ type: 'replied', text: SENT }, NOW + HOUR);
    expect(proposalsOf(told.row)).toEqual([]);
  });
});

describe('the worker', () => {
  it('reminds at half and at nine tenths, breaks at the end, each written and told once, in the lane of what is done', () => {
    const told = answered();
    const from = NOW + HOUR;
    expect(told.tick(from + 11 * HOUR)).toEqual([]);
    expect(types(told.tick(from + 12 * HOUR))).toEqual(['reminded', 'reminded', 'notified']);
    expect(told.tick(from + 13 * HOUR)).toEqual([]);
    expect(types(told.tick(from + 22 * HOUR))).toEqual(['reminded', 'reminded', 'notified']);
    expect(types(told.tick(from + 24 * HOUR))).toEqual(['breached', 'breached', 'notified']);
    expect(told.tick(from + 99 * HOUR)).toEqual([]);
    expect(told.row).not.toHaveProperty('wakeAt');
    expect(told.row).not.toHaveProperty('tellAt');
    expect(told.row.promiseAt).toBe(from + DAY);
    expect(told.row.breaches).toEqual([]);
  });

  it('tells the last stage only, to a desk that was away', () => {
    const told = answered();
    expect(types(told.tick(NOW + 9 * DAY))).toEqual(['breached', 'breached', 'notified']);
  });

  it('is woken exactly when something is owed', () => {
    const told = answered();
    for (let step = 0; step < 10 && told.row.wakeAt !== undefined; step++) {
      const at: number = told.row.wakeAt;
      expect(dutiesOf(told.row, at - 1, 'notify')).toEqual([]);
      expect(told.tick(at).length).toBeGreaterThan(0);
    }
    expect(told.row).not.toHaveProperty('wakeAt');
  });

  it('owes the telling through quiet hours, and not a word of what was kept meanwhile', () => {
    const told = answered();
    const late = NOW + 2 * DAY;
    told.add(dutiesOf(told.row, late, 'later'), late);
    expect(told.row.tellAt).toBeDefined();
    for (const { id } of openPromises(told.row)) told.does({ type: 'keep', id }, late);
    expect(told.row).not.toHaveProperty('tellAt');
    expect(dutiesOf(told.row, late, 'notify')).toEqual([]);
  });

  it('still tells of an overdue case after it told of a promise', () => {
    const told = inserted();
    const [first] = proposalsOf(told.row);
    if (first === undefined) throw new Error('no proposal');
    told.add(dutiesOf(told.row, NOW, 'notify'), NOW);
    const promises = [{ id: first.id, type: first.type, dueAt: NOW + 20 * MINUTE }];
    told.does({ type: 'promise', promises }, NOW + MINUTE);
    expect(types(told.tick(NOW + 20 * MINUTE))).toEqual(['breached', 'notified']);
    expect(told.row.notifiedAt).toBeNull();
    expect(types(told.tick(NOW + 3 * DAY))).toEqual(expect.arrayContaining(['breached', 'notified']));
    expect(told.row.notifiedAt).toBe(NOW + 3 * DAY);
  });
});

it('folds to the same row from its journal alone', () => {
  const told = answered();
  told.tick(NOW + 14 * HOUR);
  const [first] = openPromises(told.row);
  told.does({ type: 'keep', id: first?.id ?? '' }, NOW + 15 * HOUR);
  told.does({ type: 'reopen' }, NOW + 16 * HOUR);
  told.tick(NOW + 3 * DAY);
  const journal = told.events.map(
    (event) => caseEventSchema.parse(JSON.parse(JSON.stringify(event))) as CaseEvent,
  );
  expect(fold(journal)).toEqual(told.row);
});
