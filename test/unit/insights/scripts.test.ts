import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextUse } from '@/lib/cases/uses';
import { NOTHING_FOUND } from '@/lib/grading/contract';
import { addTallies, type JudgedCase, scriptAccounts, tallyScripts } from '@/lib/insights/scripts';
import type { TextSource } from '@/lib/reply/source';
import { DAY, HOUR } from '@/lib/review/time';

const NOW = Date.parse('2026-11-22T10:00:00+08:00');
const SENT = NOW - 8 * DAY;
const TEMPLATE: TextSource = { kind: 'template', id: 't1', version: 1 };

function use(part: Partial<TextUse> = {}): TextUse {
  return { source: TEMPLATE, edited: 0, at: SENT - HOUR, sentAt: SENT, sentEdited: 0, ...part };
}
function judged(
  part: Partial<JudgedCase> & { append?: { text: string; at: number | null } | null },
): JudgedCase {
  const { append = null, ...rest } = part;
  return {
    uses: [use()],
    review: { append } as JudgedCase['review'],
    finding: { ...NOTHING_FOUND, by: 'none' },
    clocks: [{ kind: 'first-reply', startedAt: SENT - 2 * HOUR, dueAt: SENT + HOUR, stoppedAt: SENT }],
    status: 'replied',
    ...rest,
  };
}
const tally = (row: JudgedCase, now = NOW) => tallyScripts([row], now)[0];

describe('what came of a reply', () => {
  test('silence for a week counts for it', () => {
    expect(tally(judged({}))).toMatchObject({ key: 'template:t1', sent: 1, onTime: 1, judged: 1, again: 0 });
  });

  test.each<[string, Partial<Parameters<typeof judged>[0]>, object]>([
    ['too early to say', { uses: [use({ sentAt: NOW - 6 * DAY })] }, { judged: 0, again: 0 }],
    ['wrote again', { append: { text: '还是漏', at: SENT + DAY } }, { judged: 1, again: 1, better: 0 }],
    [
      'wrote again, content',
      {
        append: { text: '解决了', at: SENT + DAY },
        finding: { ...NOTHING_FOUND, by: 'none', turn: 'better' },
      },
      { judged: 1, again: 0, better: 1 },
    ],
    ['an append of before', { append: { text: '还漏', at: SENT - DAY } }, { judged: 1, again: 0 }],
    ['an append of unknown time', { append: { text: '还漏', at: null } }, { judged: 0, again: 0 }],
    [
      'never sent',
      { uses: [use({ sentAt: null, sentEdited: null })] },
      { inserted: 1, sent: 0, judged: 0, timed: 0 },
    ],
    ['too late', { uses: [use({ sentAt: SENT + 2 * HOUR })] }, { timed: 1, onTime: 0 }],
    ['no clock of ours', { clocks: [] }, { timed: 0, onTime: 0 }],
    ['resolved', { status: 'resolved' }, { resolved: 1 }],
    [
      'half rewritten twice',
      { uses: [use({ edited: 0.5, sentEdited: 0.5 })] },
      { measured: 1, untouched: 0, edited: 0.75 },
    ],
    ['not known how much', { uses: [use({ edited: null })] }, { measured: 0, untouched: 0, edited: 0 }],
    ['as it was offered', {}, { measured: 1, untouched: 1 }],
  ])('%s', (_, row, expected) => expect(tally(judged(row))).toMatchObject(expected));

  test('a first text that needed a second did not do', () => {
    const own: TextSource = { kind: 'own' };
    const tallies = tallyScripts([judged({ uses: [use({ source: own, sentAt: SENT - DAY }), use()] })], NOW);
    expect(tallies.map(({ key, again, timed }) => [key, again, timed])).toEqual([
      ['own', 1, 0],
      ['template:t1', 0, 1],
    ]);
  });

  test('versions of one template are one script; structures of drafts by tone are not', () => {
    const sources: TextSource[] = [
      TEMPLATE,
      { ...TEMPLATE, version: 2 },
      { kind: 'draft', structure: 'short', tone: 'warm' },
      { kind: 'draft', structure: 'short', tone: 'brief' },
    ];
    const tallies = tallyScripts(
      sources.map((source) => judged({ uses: [use({ source })] })),
      NOW,
    );
    expect(tallies.map(({ key, sent }) => [key, sent])).toEqual([
      ['template:t1', 2],
      ['draft:short:warm', 1],
      ['draft:short:brief', 1],
    ]);
  });

  test('counting in parts and adding up is counting at once', () => {
    const row = fc.record({
      sentAt: fc.option(fc.integer({ min: NOW - 30 * DAY, max: NOW })),
      edited: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      version: fc.integer({ min: 1, max: 3 }),
      id: fc.constantFrom('a', 'b'),
    });
    fc.assert(
      fc.property(fc.array(row), fc.nat(), (rows, cut) => {
        const cases = rows.map(({ sentAt, edited, ...rest }) =>
          judged({ uses: [use({ sentAt, edited, source: { ...TEMPLATE, ...rest } })] }),
        );
        const [a, b] = [cases.slice(0, cut % 7), cases.slice(cut % 7)];
        const parts = scriptAccounts(addTallies(tallyScripts(a, NOW), tallyScripts(b, NOW)));
        const whole = scriptAccounts(tallyScripts(cases, NOW));
        expect(parts.map(({ edited: _, meanEdited: __, ...rest }) => rest)).toEqual(
          whole.map(({ edited: _, meanEdited: __, ...rest }) => rest),
        );
        for (const one of whole) {
          expect(one.sent).toBeLessThanOrEqual(one.inserted);
          expect(one.again + one.better).toBeLessThanOrEqual(one.judged);
          expect(one.onTime).toBeLessThanOrEqual(one.timed);
        }
      }),
    );
  });
});
