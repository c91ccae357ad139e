/**
 * Precision and recall on the corpus (test/fixtures/lint): found and missed offences by rule. The corpus is ours, so these
 * figures say that nothing was lost since, and not how the linter does on sentences it does not know (docs/lint.md).
 */
import { describe, expect, it } from 'vitest';
import { RULES } from '@/lib/reply/lint/rules';
import { CORPUS, DODGED, HONEST, OFFENDING } from '../../../fixtures/lint';
import type { Sample } from '../../../fixtures/lint/sample';
import { measure, precision, recall, type Tally } from './measure';

const PRECISION = 0.97;
const RECALL = 0.95;
/** What cannot be written in other words: lengths, measures, facts of the case, lacks. */
const NOT_DODGED = [
  'R19',
  'R27',
  'R28',
  'R29',
  'R30',
  'R31',
  'R32',
  'R33',
  'R34',
  'R35',
  'R36',
  'R37',
  'R38',
  'R39',
];

const ids = RULES.map(({ id }) => id);
const tallies = measure(CORPUS, ids);
const count = (samples: readonly Sample[], id: string) =>
  samples.filter(({ must }) => must.includes(id)).length;
const textsOf = (samples: readonly Sample[]) => samples.map(({ text }) => text);

describe('the corpus', () => {
  it('is large enough', () => {
    expect(CORPUS.length).toBeGreaterThanOrEqual(400);
    expect(HONEST.length).toBeGreaterThanOrEqual(150);
    expect(HONEST.flatMap(({ must }) => must)).toEqual([]);
    expect(ids.filter((id) => count(OFFENDING, id) < 5)).toEqual([]);
    expect(ids.filter((id) => !NOT_DODGED.includes(id) && count(DODGED, id) < 3)).toEqual([]);
  });

  it('has each text once', () => {
    expect(new Set(textsOf(CORPUS)).size).toBe(CORPUS.length);
  });
});

it('finds and spares enough over all', () => {
  const all: Tally = { right: 0, missed: [], wrong: [] };
  for (const { right, missed, wrong } of tallies.values()) {
    all.right += right;
    all.missed.push(...missed);
    all.wrong.push(...wrong);
  }
  expect(precision(all), textsOf(all.wrong).join('\n')).toBeGreaterThanOrEqual(PRECISION);
  expect(recall(all), textsOf(all.missed).join('\n')).toBeGreaterThanOrEqual(RECALL);
});

it.each([...tallies])('%s finds and spares enough', (_, tally) => {
  expect(precision(tally), textsOf(tally.wrong).join('\n')).toBeGreaterThanOrEqual(PRECISION);
  expect(recall(tally), textsOf(tally.missed).join('\n')).toBeGreaterThanOrEqual(RECALL);
});
