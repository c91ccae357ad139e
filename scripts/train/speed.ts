import { loadGrader } from '../lib/grader';
import { realReviews, rowsOf } from '../lib/reviews';
import { gradeByPhrases } from '@/lib/grading';
import { fieldsOf } from '@/lib/grading/keywords/fields';
export async function main(): Promise<number> {
  const t0 = performance.now();
  const { grade } = await loadGrader();
  console.log('load', performance.now() - t0);
  const rows = await rowsOf(realReviews('natural') as string, (x: any) => x);
  const t = (name: string, f: (x: string) => unknown) => { let best = 1e9; for (let r = 0; r < 8; r++) { const s = performance.now(); for (const { text } of rows as any[]) f(text); best = Math.min(best, performance.now() - s); } console.log(name, best.toFixed(1), 'us/review', Math.round(1e6 / best)); };
  t('fields', (text) => fieldsOf({ text, append: null }));
  t('phrases', (text) => gradeByPhrases({ text, append: null, stars: null }));
  t('model', (text) => grade({ text, append: null, stars: null }));
  return 0;
}
