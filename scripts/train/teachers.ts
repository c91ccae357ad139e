import { OUTPUT } from '@/lib/grading/model/shape';
import type { Vocabulary } from '@/lib/grading/model/tokens';
import { corpusOf, type Lesson } from './corpus';
import type { Plan } from './plan';
import { predict } from './predict';
import { train } from './train';

/** Parts of the reviews: each part is judged by teachers who never saw it. */
const FOLDS = 3;

/**
 * An opinion on every review by networks that were not trained on it (log-odds, averaged over `seeds`). A label at the
 * edge of two causes is partly chance; what a teacher who never saw it would have said is not.
 */
export async function opinions(
  lessons: readonly Lesson[],
  vocabulary: Vocabulary,
  plan: Plan,
  seeds: readonly number[],
  tell: (line: string) => void,
): Promise<Float32Array> {
  const all = new Float32Array(new SharedArrayBuffer(lessons.length * OUTPUT.count * 4));
  for (const seed of seeds) {
    for (let fold = 0; fold < FOLDS; fold++) {
      const unseen = lessons.flatMap((_, i) => (i % FOLDS === fold ? [i] : []));
      const seen = lessons.filter((_, i) => i % FOLDS !== fold);
      tell(` teacher ${seed}, without part ${fold + 1} of ${FOLDS}`);
      const params = await train({ ...plan, seed: seed * FOLDS + fold }, corpusOf(seen, vocabulary), tell);
      const corpus = corpusOf(
        unseen.flatMap((i) => lessons[i] ?? []),
        vocabulary,
      );
      const said = await predict(params, plan.shape, corpus);
      unseen.forEach((i, at) => {
        for (let k = 0; k < OUTPUT.count; k++) {
          const to = i * OUTPUT.count + k;
          all[to] = (all[to] ?? 0) + (said[at * OUTPUT.count + k] ?? 0) / seeds.length;
        }
      });
    }
  }
  return all;
}
