/**
 * Precision and recall on the corpus (test/fixtures/promises). A promise is right when its type and its due minute are. The
 * corpus is ours: the figures say that nothing was lost since, and not how it does on sentences it does not know.
 */
import { describe, expect, it } from 'vitest';
import { DEFAULT_CALENDAR } from '@/lib/deadlines/calendar';
import { PROMISE_TYPES } from '@/lib/promises/contract';
import { promisesIn } from '@/lib/promises/recognise';
import { BATCHES, CORPUS, momentOf, WRITTEN_AT } from '../../fixtures/promises';

const ENOUGH = 0.95;

interface Line {
  text: string;
  wanted: readonly string[];
  found: readonly string[];
}

const lines: Line[] = CORPUS.map(({ text, origin, promises }) => ({
  text,
  wanted: promises,
  found: promisesIn(text, { now: WRITTEN_AT, calendar: DEFAULT_CALENDAR, origin }).map(
    ({ type, dueAt }) => `${type} ${momentOf(dueAt)}`,
  ),
}));

function measure(only: string): { right: number; wrong: string[]; missed: string[] } {
  const of = (all: readonly string[]) => all.filter((one) => one.startsWith(only));
  const each = lines.map(({ text, wanted, found }) => ({
    right: of(found).filter((one) => wanted.includes(one)).length,
    wrong: of(found).flatMap((one) => (wanted.includes(one) ? [] : [`${text} → ${one}`])),
    missed: of(wanted).flatMap((one) => (found.includes(one) ? [] : [`${text} ← ${one}`])),
  }));
  return {
    right: each.reduce((sum, { right }) => sum + right, 0),
    wrong: each.flatMap(({ wrong }) => wrong),
    missed: each.flatMap(({ missed }) => missed),
  };
}

const share = (right: number, others: readonly string[]) => right / Math.max(1, right + others.length);

describe('the corpus', () => {
  it('is large enough, has each text once and at least five promises of each type', () => {
    expect(CORPUS.length).toBeGreaterThanOrEqual(200);
    expect(new Set(CORPUS.map(({ text }) => text)).size).toBe(CORPUS.length);
    expect(CORPUS.filter(({ promises }) => promises.length === 0).length).toBeGreaterThanOrEqual(80);
    const few = PROMISE_TYPES.filter(
      (type) => lines.flatMap(({ wanted }) => wanted).filter((one) => one.startsWith(type)).length < 5,
    );
    expect(few).toEqual([]);
  });
});

it.each(['', ...PROMISE_TYPES])('finds and spares enough: %s', (type) => {
  const { right, wrong, missed } = measure(type);
  expect(share(right, wrong), wrong.join('\n')).toBeGreaterThanOrEqual(ENOUGH);
  expect(share(right, missed), missed.join('\n')).toBeGreaterThanOrEqual(ENOUGH);
});

it.each(Object.entries(BATCHES))(
  'of batch %s finds nine in ten, and spares all but one in twenty',
  (_, batch) => {
    const own = lines.filter(({ text }) => batch.some((sample) => sample.text === text));
    const right = own.flatMap(({ wanted, found }) => found.filter((one) => wanted.includes(one))).length;
    const wanted = own.flatMap(({ wanted }) => wanted).length;
    const alarms = own.filter(({ wanted, found }) => found.length > wanted.length).map(({ text }) => text);
    expect(right / wanted).toBeGreaterThanOrEqual(0.9);
    expect(alarms.length / own.length, alarms.join('\n')).toBeLessThanOrEqual(0.05);
  },
);
