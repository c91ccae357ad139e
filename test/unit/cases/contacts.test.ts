import { describe, expect, it } from 'vitest';
import { apply } from '@/lib/cases/apply';
import type { CaseRow } from '@/lib/cases/case';
import type { Command } from '@/lib/cases/commands';
import { contactDoubt } from '@/lib/cases/contacts';
import { decide } from '@/lib/cases/decide';
import { type Actor, type CaseEvent, caseEventSchema, type EventBody } from '@/lib/cases/event';
import { planIntake } from '@/lib/cases/intake';
import { DAY, HOUR } from '@/lib/review/time';
import { desk, NOW, review } from '../../support/reviews';

const AGENT: Actor = { kind: 'agent', name: '小林', role: 'agent' };

function run(row: CaseRow | null, bodies: readonly EventBody[], at: number): CaseRow {
  const after = bodies.reduce<CaseRow | null>((current, body) => {
    const event = { caseId: 'c', n: (current?.version ?? 0) + 1, at, actor: AGENT, ...body } as CaseEvent;
    // What is written must be readable again: a backup is checked by this schema.
    expect(caseEventSchema.safeParse(event).success).toBe(true);
    return apply(current, event);
  }, row);
  if (after === null) throw new Error('no case');
  return after;
}

function does(row: CaseRow, command: Command, at = NOW): CaseRow {
  const events = decide(row, command, AGENT, desk({ now: at }));
  if (typeof events === 'string') throw new Error(events);
  return run(row, events, at);
}

const fresh = (): CaseRow => run(null, planIntake(null, review(), desk()), NOW);
const copied = (text: string): Command => ({ type: 'contacted', text, via: 'copied' });

describe('a contact', () => {
  it('is work on the case, and does not close it', () => {
    const row = does(fresh(), copied('您好'));
    expect(row).toMatchObject({
      status: 'claimed',
      lane: 'active',
      reply: null,
      inserted: null,
      draft: null,
    });
    expect(row.contacts).toEqual([{ text: '您好', at: NOW, via: 'copied' }]);
    expect(row.clocks.find(({ kind }) => kind === 'first-reply')?.stoppedAt).toBeNull();
  });

  it('is one however often the same text is taken within a day', () => {
    const once = does(fresh(), copied('您好'));
    expect(decide(once, copied('您好'), AGENT, desk({ now: NOW + HOUR }))).toEqual([]);
    // By another way it is told in the journal, and counts no more.
    const inserted = does(once, { type: 'contacted', text: '您好', via: 'inserted' }, NOW + HOUR);
    expect(inserted.version).toBeGreaterThan(once.version);
    expect(inserted.contacts).toEqual([{ text: '您好', at: NOW, via: 'inserted' }]);
    expect(does(once, copied('您好'), NOW + DAY).contacts).toHaveLength(2);
    expect(does(once, copied('您好，补充一句'), NOW + HOUR).contacts).toHaveLength(2);
  });

  it('is possible when the case is done: a promise is followed up', () => {
    const done = does(fresh(), { type: 'resolve' });
    expect(does(done, copied('您好'))).toMatchObject({ lane: 'done', contacts: [{ text: '您好' }] });
  });
});

describe('contactDoubt', () => {
  const contact = (text: string, at: number) => ({ text, at, via: 'copied' as const });

  it('says nothing before the first, and nothing of the same text again', () => {
    expect(contactDoubt(undefined, '您好', NOW)).toEqual({ lately: null, enough: null });
    expect(contactDoubt([contact('您好', NOW)], '您好', NOW + HOUR)).toEqual({ lately: null, enough: null });
  });

  it.each([
    [DAY - 1, NOW],
    [DAY, null],
  ])('a second one %i ms later', (later, lately) => {
    expect(contactDoubt([contact('a', NOW)], 'b', NOW + later)).toEqual({ lately, enough: null });
  });

  it('three are enough, however long ago', () => {
    const contacts = [1, 2, 3].map((day) => contact(`${day}`, NOW + day * DAY));
    expect(contactDoubt(contacts.slice(1), 'b', NOW + 30 * DAY).enough).toBeNull();
    expect(contactDoubt(contacts, 'b', NOW + 30 * DAY).enough).toBe(3);
  });
});

describe('a private draft', () => {
  const draft = (text: string): Command => ({ type: 'draft', kind: 'private', text });

  it('is kept beside the public one, and neither changes the other', () => {
    const both = does(does(fresh(), { type: 'draft', text: '公开' }), draft('私聊'));
    expect(both).toMatchObject({ draft: '公开', privateDraft: '私聊' });
    expect(does(both, { type: 'draft', text: '改过' }).privateDraft).toBe('私聊');
    expect(decide(both, draft('私聊'), AGENT, desk())).toEqual([]);
  });

  it('is spent with the buyer’s new words where it was sent, and kept where it was not', () => {
    const reopened: EventBody = { type: 'reopened', data: { why: 'append', clocks: [] } };
    const written = does(fresh(), draft('私聊'));
    expect(run(written, [reopened], NOW).privateDraft).toBe('私聊');
    expect(run(does(written, copied('私聊')), [reopened], NOW).privateDraft).toBeNull();
  });
});
