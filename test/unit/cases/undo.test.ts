import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, fold } from '@/lib/cases/apply';
import type { CaseRow } from '@/lib/cases/case';
import type { Command } from '@/lib/cases/commands';
import { decide } from '@/lib/cases/decide';
import { type Actor, type CaseEvent, caseEventSchema, type EventBody } from '@/lib/cases/event';
import { planIntake } from '@/lib/cases/intake';
import { canUndo, planUndo } from '@/lib/cases/undo';
import { DAY, HOUR, MINUTE } from '@/lib/review/time';
import { desk, NOW, review } from '../../support/reviews';

const lin: Actor = { kind: 'agent', name: '小林', role: 'agent' };
const wang: Actor = { kind: 'agent', name: '小王', role: 'agent' };
const machine: Actor = { kind: 'system' };

/** One case with its journal, worked on in the order of time. */
class Story {
  readonly journal: CaseEvent[] = [];
  row: CaseRow | null = null;
  now = NOW;

  constructor(change = {}) {
    this.add(planIntake(null, review(change), desk()), { kind: 'page' });
  }

  get case(): CaseRow {
    if (this.row === null) throw new Error('no case');
    return this.row;
  }

  add(bodies: readonly EventBody[], actor: Actor): void {
    for (const body of bodies) {
      const n = this.journal.length + 1;
      const event = { caseId: 'c', n, at: this.now, actor, ...body } as CaseEvent;
      this.row = apply(this.row, event);
      this.journal.push(event);
    }
  }

  /** Versions before and after. */
  does(command: Command, actor: Actor = lin): { from: number; to: number } {
    const from = this.journal.length;
    const events = decide(this.case, command, actor, desk({ now: this.now }));
    if (typeof events !== 'string') this.add(events, actor);
    return { from, to: this.journal.length };
  }

  undo(deed: { from: number; to: number }): string | null {
    const body = planUndo(this.journal, deed);
    if (typeof body === 'string') return body;
    this.add([body], lin);
    return null;
  }
}

/** Everything but what says that something happened: the number of events, the last one's time, and the place among the done. */
function working({ version: _v, updatedAt: _u, dueAt, ...rest }: CaseRow): object {
  return { ...rest, dueAt: rest.lane === 'active' ? dueAt : null };
}

const command = fc.oneof(
  fc.constantFrom<Command>(
    { type: 'claim' },
    { type: 'release' },
    { type: 'continue' },
    { type: 'activate' },
    { type: 'resolve' },
    { type: 'reopen' },
    { type: 'dismiss', reason: '重复' },
    { type: 'replied', text: '抱歉，我们三天内给您补发。' },
    { type: 'replied', text: null },
    { type: 'draft', text: '抱歉，我们三天内给您补发。' },
    { type: 'inserted', text: '抱歉，我们三天内给您补发。' },
    { type: 'contacted', text: '明天给您答复', via: 'copied' },
    { type: 'note', text: '已电联' },
    { type: 'correct', grade: 'safety' },
    { type: 'hand', handler: 'legal', to: null, note: '请看' },
    { type: 'hand', handler: 'agent', to: '小王', note: '' },
  ),
  fc
    .integer({ min: 1, max: 300 })
    .map((minutes): Command => ({ type: 'wait', until: NOW + 40 * DAY + minutes * MINUTE, note: '' })),
  fc
    .integer({ min: 1, max: 300 })
    .map((minutes): Command => ({ type: 'snooze', until: NOW + 40 * DAY + minutes * MINUTE })),
);
const told = fc.constantFrom<EventBody>(
  { type: 'alerted', data: {} },
  { type: 'breached', data: { clock: 'first-reply', dueAt: NOW } },
  { type: 'escalated', data: { clock: 'claim', share: 100, to: ['supervisor'] } },
  { type: 'notified', data: { silent: false } },
);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ by: fc.constantFrom(lin, wang), command }) },
  { weight: 1, arbitrary: fc.record({ told }) },
);

describe('taking an action back', () => {
  it('leaves the case as it was before, whatever the case and the action, and a journal that folds to it', () => {
    let undone = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(
          {},
          { createdAt: NOW - 9 * DAY },
          { reply: { replied: true, text: '谢谢', at: NOW } },
        ),
        fc.array(step, { maxLength: 8 }),
        command.filter(canUndo),
        fc.constantFrom(lin, wang),
        (change, steps, last, by) => {
          const story = new Story(change);
          for (const one of steps) {
            story.now += HOUR;
            if ('told' in one) story.add([one.told], machine);
            else story.does(one.command, one.by);
          }
          const before = working(story.case);
          story.now += 7 * MINUTE;
          const deed = story.does(last, by);
          fc.pre(deed.to > deed.from);
          story.now += MINUTE;
          expect(story.undo(deed)).toBeNull();
          expect(working(story.case)).toStrictEqual(before);
          // Through the words of a backup.
          const again = story.journal.map((event) =>
            caseEventSchema.parse(JSON.parse(JSON.stringify(event))),
          );
          expect(fold(again as CaseEvent[])).toEqual(story.case);
          undone++;
        },
      ),
      { numRuns: 400 },
    );
    expect(undone).toBeGreaterThan(200);
  });

  it('does not take back that the desk was told meanwhile', () => {
    const story = new Story();
    const deed = story.does({ type: 'claim' });
    story.now += MINUTE;
    story.add([{ type: 'alerted', data: {} }], machine);
    expect(story.undo(deed)).toBeNull();
    expect(story.case).toMatchObject({ status: 'new', assignee: null, alertedAt: NOW + MINUTE });
    expect(story.case.clocks.find(({ kind }) => kind === 'claim')?.stoppedAt).toBeNull();
  });

  it.each<[string, (story: Story) => void]>([
    ['a colleague took it over', (story) => void story.does({ type: 'claim' }, wang)],
    ['the same agent wrote a note', (story) => void story.does({ type: 'note', text: '已电联' })],
    [
      'a clock ran out',
      (story) => story.add([{ type: 'breached', data: { clock: 'first-reply', dueAt: NOW } }], machine),
    ],
  ])('is refused when since then %s', (_, meanwhile) => {
    const story = new Story();
    const deed = story.does({ type: 'claim' });
    meanwhile(story);
    const { version } = story.case;
    expect(story.undo(deed)).toBe('not-now');
    expect(story.case.version).toBe(version);
  });

  it('happens once, and never to what no agent did by hand', () => {
    const story = new Story();
    const deed = story.does({ type: 'dismiss', reason: '重复' });
    expect(story.undo(deed)).toBeNull();
    expect(story.undo(deed)).toBe('not-now');
    const { journal } = story;
    expect(planUndo(journal, { from: 0, to: 1 })).toBe('malformed');
    expect(planUndo(journal, { from: 1, to: 2 })).toBe('malformed');
    expect(planUndo(journal, { from: journal.length, to: journal.length + 1 })).toBe('malformed');
    const sent = new Story();
    const at = sent.journal.length;
    sent.add([{ type: 'replied', data: { text: '抱歉', at: NOW, via: 'sent' } }], { kind: 'page' });
    expect(planUndo(sent.journal, { from: at, to: at + 1 })).toBe('malformed');
  });
});
