import { describe, expect, it, vi } from 'vitest';

vi.mock('#i18n', () => ({
  i18n: { t: (key: string, values?: unknown[]) => [key, ...(values ?? [])].join(' ') },
}));

import { inPortions, wordSum } from '@/components/shell/portions';
import { type BulkResult, PORTION } from '@/lib/cases/bulk';

const all = Array.from({ length: 4_000 }, (_, i) => `c${i}`);
const done = (part: string[]): BulkResult => ({
  ok: true,
  deeds: part.map((caseId) => ({ caseId, from: 1, to: 2 })),
  unchanged: [],
  refused: [],
});

describe('work in portions', () => {
  it('asks for no more than a portion at once, one after the other, and for each case once', async () => {
    const asked: string[][] = [];
    const told: number[] = [];
    let under = 0;
    const sum = await inPortions(
      all,
      async (part) => {
        expect(++under).toBe(1);
        asked.push(part);
        await Promise.resolve();
        under--;
        return done(part);
      },
      (answered) => told.push(answered) > 0,
    );
    expect(asked).toHaveLength(Math.ceil(4_000 / PORTION));
    expect(Math.max(...asked.map((part) => part.length))).toBeLessThanOrEqual(250);
    expect(asked.flat()).toEqual(all);
    expect(told.at(-1)).toBe(4_000);
    expect(sum.deeds).toHaveLength(4_000);
    expect(wordSum(sum, 'command')).toBeNull();
  });

  it('says what is left when the worker dies in between, and keeps what was done', async () => {
    let calls = 0;
    const sum = await inPortions(all, async (part) => {
      if (++calls === 3) throw new Error('the message port closed');
      return done(part);
    });
    expect(sum.deeds).toHaveLength(2 * PORTION);
    expect(sum.stopped).toEqual({ why: 'lost', left: 4_000 - 2 * PORTION });
    expect(wordSum(sum, 'command')).toBe(`bulk.left ${4_000 - 2 * PORTION}bulk.commacommand.lost`);
  });

  it('stops at a fault that concerns all, and when the agent asks for it', async () => {
    const full = await inPortions(all, async () => ({ ok: false, why: 'storage-full' as const }));
    expect(full.stopped).toEqual({ why: 'storage-full', left: 4_000 });
    const stopped = await inPortions(
      all,
      async (part) => done(part),
      (answered) => answered < PORTION,
    );
    expect(stopped.stopped).toEqual({ why: 'asked', left: 4_000 - PORTION });
  });

  it('counts refusals by their reason; undoing has words of its own', async () => {
    const refused = [
      { caseId: 'a', why: 'taken' as const },
      { caseId: 'b', why: 'taken' as const },
      { caseId: 'c', why: 'not-now' as const },
    ];
    const sum = { deeds: [], unchanged: ['d'], refused, stopped: null };
    expect(wordSum(sum, 'command')).toBe(
      ['bulk.why_taken 2', 'bulk.why_not_now 1', 'bulk.unchanged 1'].join('bulk.comma'),
    );
    expect(wordSum({ ...sum, unchanged: [] }, 'undo')).toContain('undo.changed 1');
  });
});
