import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAUSES, type Cause } from '@/lib/grading/contract';
import type { Calibration } from '@/lib/grading/model/file';
import { beliefOf, causesOf, likeliestMood, type Prior } from '@/lib/grading/model/judge';
import { FLAGS, MOODS, OUTPUT } from '@/lib/grading/model/shape';
import { outputsOf, type Says } from './spoken';
import { UNCALIBRATED } from './uncalibrated';

const NO_PRIOR: Prior = { causes: {}, negative: 0 };
const believe = (says: Says, head: Partial<Calibration> = {}, prior: Partial<Prior> = {}) =>
  beliefOf(Float32Array.from(outputsOf(says)), { ...UNCALIBRATED, ...head }, { ...NO_PRIOR, ...prior });
const perFlag = (flag: (typeof FLAGS)[number], value: number, rest: number): number[] =>
  FLAGS.map((one) => (one === flag ? value : rest));

describe('a belief', () => {
  it('is likelihoods of 0 to 1 that sum to 1, whatever the network says', () => {
    const logits = fc.array(fc.float({ noNaN: true, min: -1_000, max: 1_000 }), {
      minLength: OUTPUT.count,
      maxLength: OUTPUT.count,
    });
    const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    const head = fc.record({
      slopes: fc.array(number(-3, 3), { minLength: FLAGS.length, maxLength: FLAGS.length }),
      shifts: fc.array(number(-9, 9), { minLength: FLAGS.length, maxLength: FLAGS.length }),
      temper: fc.record({ moods: number(0.05, 5), primaries: number(0.05, 5) }),
      side: fc.record({ moods: number(0, 2), good: number(0, 2), grams: number(0, 2) }),
    });
    fc.assert(
      fc.property(logits, head, fc.boolean(), (said, chosen, complains) => {
        const belief = beliefOf(Float32Array.from(said), { ...UNCALIBRATED, ...chosen }, NO_PRIOR);
        const moods = MOODS.map((mood) => belief.moods[mood]);
        const primaries = [...belief.primaries.values()];
        for (const share of [...belief.flags.values(), ...moods, ...primaries]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        for (const one of [moods, primaries])
          expect(one.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        const { causes, primary } = causesOf(belief, complains);
        expect(primary === null ? causes : causes.filter((cause) => cause === primary)).toHaveLength(
          primary === null ? 0 : 1,
        );
        if (complains) expect(causes.length).toBeGreaterThan(0);
        if (causes.includes('other')) expect(causes).toEqual(['other']);
      }),
    );
  });

  it('claims a flag above its own threshold, not at it and not by its likelihood', () => {
    const thresholds = perFlag('price', 1.5, 0);
    const at = (price: number) => believe({ flags: { price } }, { thresholds }).claimed.has('price');
    expect([at(1.4), at(1.5), at(1.6)]).toEqual([false, false, true]);
    const shifts = perFlag('price', -9, 0);
    const sure = believe({ flags: { price: 2 } }, { thresholds, shifts });
    expect(sure.claimed.has('price')).toBe(true);
    expect(sure.flags.get('price')).toBeLessThan(0.01);
  });

  it('contradicts a phrase below the flag’s support, not at it', () => {
    const supports = perFlag('abuse', -1.5, -99);
    const at = (abuse: number) => believe({ flags: { abuse } }, { supports }).possible.has('abuse');
    expect([at(-1.6), at(-1.5), at(3)]).toEqual([false, true, true]);
    expect(believe({ flags: { legal: -20 } }, { supports }).possible.has('legal')).toBe(true);
  });

  it('reads log-odds by slope and shift', () => {
    const head = { slopes: perFlag('safety', 2, 1), shifts: perFlag('safety', -1, 0) };
    const { flags } = believe({ flags: { safety: 1.5, legal: 1.5 } }, head);
    expect(flags.get('safety')).toBeCloseTo(1 / (1 + Math.exp(-2)), 6);
    expect(flags.get('legal')).toBeCloseTo(1 / (1 + Math.exp(-1.5)), 6);
  });

  it('is less sure when it is hot, and of the same order', () => {
    const says: Says = { moods: { negative: 4, positive: 1 }, primaries: { price: 4, size: 1 } };
    const cold = believe(says);
    const hot = believe(says, { temper: { moods: 3, primaries: 3 } });
    expect(hot.moods.negative).toBeLessThan(cold.moods.negative);
    expect(hot.primaries.get('price') ?? 1).toBeLessThan(cold.primaries.get('price') ?? 0);
    expect(likeliestMood(hot)).toBe('negative');
    expect(causesOf(hot, true).primary).toBe('price');
  });

  it('lets what shops called good lean the mood, by the weight that the model gives it', () => {
    const says: Says = { moods: { negative: 1, positive: 0.5 }, good: 2 };
    expect(likeliestMood(believe(says))).toBe('negative');
    const side = { moods: 1, good: 0.5, grams: 0 };
    expect(likeliestMood(believe(says, { side }))).toBe('positive');
    expect(likeliestMood(believe({ ...says, good: -2 }, { side }))).toBe('negative');
  });

  it('hears the stretches of the text beside the network', () => {
    const side = { moods: 1, good: 0, grams: 1 };
    const said = (grams: number) =>
      beliefOf(
        Float32Array.of(...outputsOf({ moods: { negative: 1 } }), grams),
        { ...UNCALIBRATED, side },
        NO_PRIOR,
      );
    expect(likeliestMood(said(0.9))).toBe('negative');
    expect(likeliestMood(said(1.1))).toBe('positive');
  });

  it('is no less and no more undecided for what shops called good', () => {
    const side = { moods: 1, good: 0.5, grams: 0 };
    const says: Says = { moods: { negative: 1, neutral: 2, positive: 0.5 } };
    const plain = believe(says).moods.neutral;
    for (const good of [-9, 0, 9]) {
      const { moods } = believe({ ...says, good }, { side });
      expect(moods.neutral).toBe(plain);
      expect(moods.negative + moods.positive).toBeCloseTo(1 - plain, 9);
    }
  });

  it.each(CAUSES.map((cause) => [cause]))('lifts %s as its flag and as the primary', (cause) => {
    const [plain, lifted] = [believe({}), believe({}, {}, { causes: { [cause]: 1 } })];
    expect(lifted.flags.get(cause)).toBeCloseTo(1 / (1 + Math.exp(-1)), 6);
    expect(lifted.primaries.get(cause)).toBeGreaterThan(plain.primaries.get(cause) ?? 1);
    expect(causesOf(lifted, false)).toEqual({ causes: [cause], primary: cause });
    for (const other of FLAGS.filter((flag) => flag !== cause))
      expect(lifted.flags.get(other)).toBe(plain.flags.get(other));
  });

  it('lifts the complaint alone by a low rating', () => {
    expect(likeliestMood(believe({ moods: { positive: 0.5 } }, {}, { negative: 1 }))).toBe('negative');
    expect(likeliestMood(believe({ moods: { positive: 3 } }, {}, { negative: 1 }))).toBe('positive');
  });

  it('does not change what it reads', () => {
    const logits = Float32Array.from(outputsOf({ flags: { price: 2 }, moods: { negative: 1 } }));
    const before = [...logits];
    beliefOf(logits, UNCALIBRATED, { causes: { price: 1 }, negative: 1 });
    expect([...logits]).toEqual(before);
  });
});

describe('the causes to claim', () => {
  it.each<[string, Says, boolean, Cause[], Cause | null]>([
    ['nothing claimed, no complaint', { flags: minus() }, false, [], null],
    ['nothing claimed over a complaint', complaint('size'), true, ['size'], 'size'],
    ['none is likelier than any cause, over a complaint', complaint('none'), true, ['other'], 'other'],
    ['two, the likelier one first in the route', two('size', 'price'), true, ['size', 'price'], 'price'],
    ['a primary that is not claimed', routed('service', ['quality']), true, ['quality'], 'quality'],
    ['other beside a likelier cause', beside(1, 2), true, ['quality'], 'quality'],
    ['other beside an equal cause', beside(1, 1), true, ['quality'], 'quality'],
    ['other beside a less likely cause', beside(2, 1), true, ['other'], 'other'],
    ['other alone', { flags: { ...minus(), other: 1 } }, true, ['other'], 'other'],
    ['a wish in praise', { flags: { ...minus(), logistics: 1 } }, false, ['logistics'], 'logistics'],
  ])('%s', (_, says, complains, causes, primary) => {
    expect(causesOf(believe(says), complains)).toEqual({ causes, primary });
  });
});

function minus(): Partial<Record<Cause, number>> {
  return Object.fromEntries(CAUSES.map((cause) => [cause, -3]));
}

function complaint(primary: Cause | 'none'): Says {
  return { flags: minus(), primaries: { [primary]: 3, other: primary === 'none' ? 1 : 0 } };
}

function two(one: Cause, primary: Cause): Says {
  return { flags: { ...minus(), [one]: 2, [primary]: 1 }, primaries: { [primary]: 2, [one]: 1 } };
}

function routed(primary: Cause, claimed: Cause[]): Says {
  const flags = Object.fromEntries(claimed.map((cause) => [cause, 2]));
  return { flags: { ...minus(), ...flags }, primaries: { [primary]: 5 } };
}

function beside(other: number, quality: number): Says {
  return { flags: { ...minus(), other, quality }, primaries: { other: 3, quality: 2 } };
}
