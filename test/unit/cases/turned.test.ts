import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, fold } from '@/lib/cases/apply';
import type { CaseRow } from '@/lib/cases/case';
import { decide } from '@/lib/cases/decide';
import { type Actor, type CaseEvent, caseEventSchema, type EventBody } from '@/lib/cases/event';
import { planIntake } from '@/lib/cases/intake';
import { gradeByPhrases } from '@/lib/grading';
import type { Finding, Grader } from '@/lib/grading/contract';
import type { Review } from '@/lib/review/schema';
import { desk, NOW, review } from '../../support/reviews';

/** Reads the turn off the append: "更好" for the better, "更差" for the worse. */
const turning: Grader = (input) => {
  const { append } = input;
  const turn =
    append === null
      ? undefined
      : append.includes('更好')
        ? 'better'
        : append.includes('更差')
          ? 'worse'
          : undefined;
  const finding: Finding = { ...gradeByPhrases(input), by: 'stub' };
  return turn === undefined ? finding : { ...finding, turn };
};
const table = desk({ grader: turning });
const agent: Actor = { kind: 'agent', name: '小林', role: 'agent' };

/** A case with its journal. */
interface Told {
  row: CaseRow | null;
  journal: CaseEvent[];
}
const NOTHING: Told = { row: null, journal: [] };

function tell({ row, journal }: Told, bodies: EventBody[], actor: Actor): Told {
  const events = bodies.map((body, i): CaseEvent => {
    return { caseId: 'c', n: journal.length + i + 1, at: NOW, actor, ...body };
  });
  return { row: events.reduce<CaseRow | null>(apply, row), journal: [...journal, ...events] };
}
const see = (told: Told, change: Partial<Review>): Told =>
  tell(told, planIntake(told.row, review(change), table), { kind: 'page' });
const adds = (told: Told, text: string): Told => see(told, { append: { text, at: null } });
function correct(told: Told): Told {
  if (told.row === null) throw new Error('no case');
  const events = decide(told.row, { type: 'correct', grade: 'price' }, agent, table);
  if (typeof events === 'string') throw new Error(events);
  return tell(told, events, agent);
}
const turns = ({ journal }: Told): string[] =>
  journal.flatMap((event) => (event.type === 'turned' ? [event.data.to] : []));

describe('a mood that turned', () => {
  const fresh = see(NOTHING, {});
  const corrected = correct(fresh);

  it('is said at first sight, when the append is there already', () => {
    expect(turns(adds(NOTHING, '更差'))).toEqual(['worse']);
    expect(turns(fresh)).toEqual([]);
  });

  it.each([
    ['as it was graded', fresh],
    ['that an agent corrected', corrected],
  ])('is said once for each direction on a case %s', (_, told) => {
    const worse = adds(told, '更差');
    expect(turns(worse)).toEqual(['worse']);
    expect(worse.row?.finding.turn).toBe('worse');
    expect(turns(adds(worse, '更差'))).toEqual(['worse']);
    expect(turns(adds(worse, '还是更差，更差'))).toEqual(['worse']);
    const better = adds(worse, '更好');
    expect(turns(better)).toEqual(['worse', 'better']);
    expect(better.row?.finding.turn).toBe('better');
  });

  it('leaves the agent’s grade alone, and outlives a correction that comes after it', () => {
    const worse = adds(corrected, '更差').row;
    expect(worse).toMatchObject({ grade: 'price', corrected: true, finding: { by: 'agent', turn: 'worse' } });
    const after = correct(adds(fresh, '更差'));
    expect(after.row).toMatchObject({ grade: 'price', finding: { by: 'agent', turn: 'worse' } });
    expect(turns(adds(after, '仍然更差'))).toEqual(['worse']);
  });

  it('folds from its journal, and every line of it is sound', () => {
    const appends = fc.array(fc.constantFrom('更好', '更差', '一样', '更差！', '再更好'), { maxLength: 6 });
    fc.assert(
      fc.property(appends, fc.nat(6), (texts, when) => {
        let told = fresh;
        texts.forEach((text, i) => {
          told = adds(i === when ? correct(told) : told, text);
        });
        expect(fold(told.journal)).toEqual(told.row);
        for (const event of told.journal) expect(caseEventSchema.parse(event)).toEqual(event);
      }),
    );
  });

  it('is nothing but better or worse', () => {
    const line = { caseId: 'c', n: 2, at: NOW, actor: { kind: 'page' }, type: 'turned' };
    expect(caseEventSchema.safeParse({ ...line, data: { to: 'worse' } }).success).toBe(true);
    for (const data of [{ to: 'sideways' }, {}, { to: 'worse', why: '' }])
      expect(caseEventSchema.safeParse({ ...line, data }).success).toBe(false);
  });
});
