import { CAUSES } from '@/lib/grading/contract';
import type { Calibration } from '@/lib/grading/model/file';
import { beliefOf, causesOf, likeliestMood } from '@/lib/grading/model/judge';
import { MOODS, PRIMARIES } from '@/lib/grading/model/shape';
import type { Tried } from './calibrate';

/**
 * How the network does where its thresholds were chosen: a little too good to be told abroad, but steady enough to compare
 * two trainings by.
 */
export function summary(tried: readonly Tried[], chosen: Calibration): string {
  const judged = tried.map(({ logits, labels }) => {
    const belief = beliefOf(logits, chosen, { causes: {}, negative: 0 });
    const mood = likeliestMood(belief);
    return { labels, mood, ...causesOf(belief, mood === 'negative') };
  });
  const f1 = CAUSES.map((cause, k) => {
    const said = judged.filter(({ causes }) => causes.includes(cause));
    const right = said.filter(({ labels }) => labels.flags[k] === 1).length;
    const all = judged.filter(({ labels }) => labels.flags[k] === 1).length;
    return (2 * right) / Math.max(1, said.length + all);
  });
  const share = (is: (one: (typeof judged)[number]) => boolean): string =>
    (judged.filter(is).length / judged.length).toFixed(3);
  const macro = f1.reduce((sum, one) => sum + one, 0) / f1.length;
  const mood = share((one) => MOODS[one.labels.mood] === one.mood);
  const primary = share((one) => PRIMARIES[one.labels.primary] === one.primary);
  return `macro-F1 ${macro.toFixed(3)}, mood ${mood}, primary ${primary}`;
}
