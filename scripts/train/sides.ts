import type { Calibration } from '@/lib/grading/model/file';
import { MOODS, OUTPUT } from '@/lib/grading/model/shape';
import type { Tried } from './calibrate';

/** How much a mood that we read counts beside one rating: shops' ratings have errors that no text tells. */
const READ = 3;
const ROUNDS = 2_000;

/**
 * How much each of three voices says of the side a text takes: the likeliest weights, none below zero, for both the
 * ratings and the moods that are no neutral ones. The constant that goes with them is left out: of these reviews fewer are
 * good and those are harder than in the whole pool, where each of the voices is right around zero.
 */
export function sidesOf(tried: readonly Tried[]): Calibration['side'] {
  const examples = tried.flatMap(({ logits, labels, good }) => {
    const mood = MOODS[labels.mood];
    const at = (output: number): number => logits[output] ?? 0;
    const voices = [at(OUTPUT.moods + 2) - at(OUTPUT.moods), at(OUTPUT.good), at(OUTPUT.grams)];
    const read = mood === 'neutral' ? [] : [{ voices, truth: mood === 'positive', counts: READ }];
    return good === null ? read : [{ voices, truth: good, counts: 1 }, ...read];
  });
  const all = examples.reduce((sum, { counts }) => sum + counts, 0);
  if (all === 0) return { moods: 1, good: 0, grams: 0 };
  const spreads = [0, 1, 2].map((k) =>
    Math.sqrt(examples.reduce((sum, { voices, counts }) => sum + counts * (voices[k] ?? 0) ** 2, 0) / all),
  );
  const weights = [0, 0, 0, 0];
  const inSteps = examples.map(({ voices, ...rest }) => ({
    ...rest,
    row: [...voices.map((voice, k) => voice / (spreads[k] || 1)), 1],
  }));
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = [0, 0, 0, 0];
    for (const { row, truth, counts } of inSteps) {
      const x = row.reduce((sum, voice, k) => sum + voice * (weights[k] ?? 0), 0);
      const off = counts * (1 / (1 + Math.exp(-x)) - Number(truth));
      row.forEach((voice, k) => {
        slopes[k] = (slopes[k] ?? 0) + off * voice;
      });
    }
    slopes.forEach((slope, k) => {
      const next = (weights[k] ?? 0) - slope / all;
      weights[k] = k < 3 ? Math.max(0, next) : next;
    });
  }
  const [moods = 0, good = 0, grams = 0] = weights.map((weight, k) => round3(weight / (spreads[k] || 1)));
  return { moods, good, grams };
}

const round3 = (x: number): number => Math.round(x * 1_000) / 1_000;
