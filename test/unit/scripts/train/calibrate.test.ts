import { describe, expect, it } from 'vitest';
import type { Flag } from '@/lib/grading/model/judge';
import { FLAGS, MOODS, OUTPUT, PRIMARIES, SAID } from '@/lib/grading/model/shape';
import { calibrate, type Tried } from '@/scripts/train/calibrate';
import { normal, stream } from '@/scripts/train/random';

const random = stream(11);
const draw = normal(random);
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

interface World {
  /** Log-odds that the network says of each review, and what is true. */
  flags?: Partial<Record<Flag, { x: number; truth: boolean; said?: boolean }>>;
  moods?: { logits: number[]; truth: number };
  primaries?: { logits: number[]; truth: number };
  good?: number;
  grams?: number;
  rated?: boolean;
}

function tried({ flags = {}, moods, primaries, good = 0, grams = 0, rated }: World): Tried {
  const logits = new Float32Array(SAID);
  const labels = {
    flags: new Uint8Array(FLAGS.length),
    mood: moods?.truth ?? 0,
    primary: primaries?.truth ?? 0,
  };
  const said = new Set<string>();
  FLAGS.forEach((flag, k) => {
    const one = flags[flag];
    logits[OUTPUT.flags + k] = one?.x ?? -2;
    labels.flags[k] = one?.truth === true ? 1 : 0;
    if (one?.said === true) said.add(flag);
  });
  logits.set(moods?.logits ?? [], OUTPUT.moods);
  logits.set(primaries?.logits ?? [], OUTPUT.primaries);
  logits[OUTPUT.good] = good;
  logits[OUTPUT.grams] = grams;
  return { logits, labels, good: rated ?? null, said };
}

const world = (count: number, one: (i: number) => World): Tried[] =>
  Array.from({ length: count }, (_, i) => tried(one(i)));
const at = (flag: Flag): number => FLAGS.indexOf(flag);

/** A flag whose log-odds are off by a slope and a shift. */
function logistic(slope: number, shift: number): { x: number; truth: boolean } {
  const x = draw() * 2.5;
  return { x, truth: random() < sigmoid(slope * x + shift) };
}

describe('calibration', () => {
  it.each([
    ['too sure', 0.6, 0],
    ['too shy', 1.5, 0],
    ['rare: three of a hundred', 0.9, -4.5],
    ['believed too rarely', 1, 1.2],
  ])('finds slope and shift of a network that is %s', (_, slope, shift) => {
    const { slopes, shifts } = calibrate(
      world(3_000, () => ({ flags: { quality: logistic(slope, shift) } })),
    );
    // Some three standard errors of that many reviews.
    expect(Math.abs((slopes[at('quality')] ?? 0) - slope)).toBeLessThan(0.2);
    expect(Math.abs((shifts[at('quality')] ?? 0) - shift)).toBeLessThan(0.45);
  });

  it('finds the temperature of moods and of primary causes', () => {
    const hot = (count: number, times: number): { logits: number[]; truth: number } => {
      const logits = Array.from({ length: count }, () => draw() * 1.5);
      const shares = logits.map(Math.exp);
      const upTo = shares.map((_, i) => shares.slice(0, i + 1).reduce((a, b) => a + b, 0));
      const drawn = random() * (upTo.at(-1) ?? 0);
      const truth = upTo.findIndex((sum) => sum > drawn);
      return { logits: logits.map((x) => x * times), truth: Math.max(0, truth) };
    };
    const { temper } = calibrate(
      world(2_000, () => ({ moods: hot(MOODS.length, 2), primaries: hot(PRIMARIES.length, 0.8) })),
    );
    expect(Math.abs(temper.moods - 2)).toBeLessThan(0.25);
    expect(Math.abs(temper.primaries - 0.8)).toBeLessThan(0.15);
  });

  it('claims a cause where that pays most by F1', () => {
    const all = world(1_500, () => ({ flags: { price: logistic(1, -2), size: logistic(2, 0.5) } }));
    const { thresholds } = calibrate(all);
    for (const cause of ['price', 'size'] as const) {
      const f1 = (threshold: number): number => {
        const claimed = all.filter(({ logits }) => (logits[at(cause)] ?? 0) > threshold);
        const right = claimed.filter(({ labels }) => labels.flags[at(cause)] === 1).length;
        const there = all.filter(({ labels }) => labels.flags[at(cause)] === 1).length;
        return (2 * right) / (claimed.length + there);
      };
      const best = Math.max(...Array.from({ length: 60 }, (_, i) => f1(-3 + i * 0.1)));
      expect(f1(thresholds[at(cause)] ?? 0)).toBeGreaterThan(best - 0.02);
    }
  });

  it('lets the network accuse nobody by a flag with too few examples, and leaves its likelihood as it is', () => {
    const few = world(200, (i) => ({
      flags: { legal: { x: 8, truth: i < 5 }, size: { x: 1, truth: i < 5 } },
    }));
    const { thresholds, slopes, shifts } = calibrate(few);
    const most = Math.max(...few.map(({ logits }) => logits[at('legal')] ?? 0));
    expect(thresholds[at('legal')]).toBeGreaterThan(10 * most);
    expect(thresholds[at('size')]).toBe(0);
    for (const flag of ['legal', 'size'] as const)
      expect([slopes[at(flag)], shifts[at(flag)]]).toEqual([1, 0]);
  });

  it('claims beside the phrases only where both together are still right often enough', () => {
    const all = world(1_500, () => {
      const { x, truth } = logistic(1.2, -0.5);
      return { flags: { abuse: { x, truth, said: truth && random() < 0.3 }, safety: { x, truth } } };
    });
    const { thresholds } = calibrate(all);
    for (const [flag, least] of [
      ['abuse', 0.9],
      ['safety', 0.7],
    ] as const) {
      const threshold = thresholds[at(flag)] ?? 0;
      const claimed = all.filter(({ logits, said }) => said.has(flag) || (logits[at(flag)] ?? 0) > threshold);
      const right = claimed.filter(({ labels }) => labels.flags[at(flag)] === 1);
      expect(right.length / claimed.length).toBeGreaterThanOrEqual(least);
      expect(right.length).toBeGreaterThan(100);
    }
    expect(thresholds[at('safety')]).toBeLessThan(thresholds[at('abuse')] ?? 0);
  });

  it('lets the network contradict the phrases where these alone are wrong too often, and only there', () => {
    const all = world(1_000, (i) => {
      const { x, truth } = logistic(3, 0);
      // Of the phrases for rivals half are right, of those for an advert all; swear words are not the network's to judge.
      return {
        flags: {
          competitor: { x, truth, said: true },
          abuse: { x, truth, said: true },
          advert: { x, truth: i % 20 === 0, said: i % 20 === 0 },
        },
      };
    });
    const { supports } = calibrate(all);
    const support = supports[at('competitor')] ?? 0;
    const stand = all.filter(({ logits }) => (logits[at('competitor')] ?? 0) >= support);
    expect(stand.length).toBeGreaterThan(100);
    expect(
      stand.filter(({ labels }) => labels.flags[at('competitor')] === 1).length / stand.length,
    ).toBeGreaterThanOrEqual(0.9);
    // Nothing is so low as to contradict these, nor those that nobody tried.
    for (const flag of ['abuse', 'advert', 'extortion'] as const)
      expect(supports[at(flag)]).toBeLessThan(-30);
  });

  it('never claims what the network cannot tell', () => {
    const all = world(400, (i) => ({ flags: { competitor: { x: draw(), truth: i % 10 === 0 } } }));
    expect(calibrate(all).thresholds[at('competitor')]).toBe(99);
  });

  it('listens to each voice as much as it tells of ratings and moods, and not at all where it is chance', () => {
    const voices = (): World => {
      const [moods, good, grams] = [draw() * 3, draw() * 3, draw() * 3];
      const truth = random() < sigmoid(0.8 * good + 0.3 * grams);
      return { moods: { logits: [0, 0, moods], truth: truth ? 2 : 0 }, good, grams, rated: truth };
    };
    const { side } = calibrate(world(3_000, voices));
    expect(Math.abs(side.good - 0.8)).toBeLessThan(0.12);
    expect(Math.abs(side.grams - 0.3)).toBeLessThan(0.08);
    expect(side.moods).toBeLessThan(0.06);
  });

  it('takes no voice for the opposite of what it says, and leaves out that the reviews kept apart are mostly bad', () => {
    const harder = world(3_000, () => {
      const [good, grams] = [draw() * 3, draw() * 3];
      const truth = random() < sigmoid(good - grams - 2);
      return { moods: { logits: [0, 0, 0], truth: truth ? 2 : 0 }, good, grams, rated: truth };
    });
    const { side } = calibrate(harder);
    expect(side.grams).toBe(0);
    expect(side.good).toBeGreaterThan(0.3);
  });

  it('gives every flag its numbers, also of no reviews at all', () => {
    for (const all of [[], world(30, () => ({ flags: { quality: logistic(1, 0) } }))]) {
      const { thresholds, supports, slopes, shifts, temper, side } = calibrate(all);
      for (const list of [thresholds, supports, slopes, shifts]) expect(list).toHaveLength(FLAGS.length);
      const numbers = [
        ...thresholds,
        ...supports,
        ...slopes,
        ...shifts,
        temper.moods,
        temper.primaries,
        ...Object.values(side),
      ];
      expect(numbers.every(Number.isFinite)).toBe(true);
      expect(Math.min(temper.moods, temper.primaries)).toBeGreaterThan(0);
    }
  });
});
