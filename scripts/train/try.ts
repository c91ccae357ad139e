import { readFileSync, writeFileSync } from 'node:fs';
import { modelForm } from '@/lib/grading/model/form';
import { FLAGS, OUTPUT } from '@/lib/grading/model/shape';
import { vocabulary } from '@/lib/grading/model/tokens';
import { inCache } from '../lib/paths.mjs';
import { isHeldBack, realReviews, rowsOf } from '../lib/reviews';
import { corpusOf, exampleOf, type Lesson } from './corpus';
import { trainingKernels } from './kernels';
import { labelsOf } from './labels';
import { layoutOf, OUTPUTS } from './layout';
import { readLessons } from './lessons';
import { arena } from './memory';
import { Pass } from './pass';
import { blocksOf, memoryFor } from './state';
export async function main(args: readonly string[]): Promise<number> {
  const { chars, pairs, shape } = JSON.parse(readFileSync(inCache('words.json'), 'utf8'));
  const known = vocabulary(chars, pairs);
  const layout = layoutOf(shape);
  const memory = memoryFor(layout);
  const b = blocksOf(memory, layout, 0);
  const k = (await WebAssembly.instantiate(trainingKernels(memory), { env: { memory } })).exports as never;
  const pass = new Pass(shape, layout, b.params, b.gradients[0], k, arena(memory, b.space), 32);
  const nat = await rowsOf(realReviews('natural') as string, (x: any) => x);
  const pool = await rowsOf(realReviews('pool') as string, (x: any) => x);
  const enr = new Set(
    (await rowsOf(realReviews('enriched') as string, (x: any) => x)).map((r: any) => r.text.trim()),
  );
  const read = await readLessons();
  const sets: Record<string, Lesson[]> = {
    test: nat.map((r: any) => ({ form: modelForm(r.text).text, labels: labelsOf(r), good: null, weight: 1 })),
    tune: read!.tuning,
    held: pool
      .filter((r: any) => isHeldBack(r.text) && !enr.has(r.text.trim()))
      .map((r: any) => ({ form: modelForm(r.text).text, labels: null, good: r.positive, weight: 1 })),
  };
  const sum: Record<string, Float32Array> = {};
  for (const seed of args) {
    const raw = readFileSync(inCache(`params-${seed}.bin`));
    b.params.values.set(new Float32Array(raw.buffer, raw.byteOffset, layout.total));
    const scores: string[] = [];
    for (const [name, lessons] of Object.entries(sets)) {
      const c = corpusOf(lessons, known);
      const out = (sum[name] ??= new Float32Array(c.count * OUTPUTS));
      for (let i = 0; i < c.count; i += 32) {
        const batch = Array.from({ length: Math.min(32, c.count - i) }, (_, j) => exampleOf(c, i + j));
        pass.forward(batch, null).forEach((v, j) => {
          out[i * OUTPUTS + j]! += v;
        });
      }
      scores.push(`${name} ${score(lessons, out)}`);
    }
    for (const q of ['test', 'tune', 'held'])
      writeFileSync(
        '/tmp/r/out-' + q + '-' + seed + '.json',
        JSON.stringify(
          Array.from({ length: sets[q]!.length }, (_, i) => ({
            o: Array.from(sum[q]!.subarray(i * OUTPUTS, i * OUTPUTS + OUTPUT.count)),
            y: sets[q]![i]!.labels && {
              f: Array.from(sets[q]![i]!.labels!.flags),
              m: sets[q]![i]!.labels!.mood,
              p: sets[q]![i]!.labels!.primary,
            },
            g: sets[q]![i]!.good,
            t: sets[q]![i]!.form,
          })),
        ),
      );
    console.log(`+${seed}: ${scores.join(' | ')}`);
  }
  return 0;
}
function score(lessons: readonly Lesson[], out: Float32Array): string {
  if (lessons[0]!.labels === null) {
    return `pol ${(lessons.filter(({ good }, i) => out[i * OUTPUTS + OUTPUT.good]! > 0 === good).length / lessons.length).toFixed(4)}`;
  }
  const arg = (i: number, from: number, n: number) => {
    let b = 0;
    for (let k = 1; k < n; k++) if (out[i * OUTPUTS + from + k]! > out[i * OUTPUTS + from + b]!) b = k;
    return b;
  };
  const mood =
    lessons.filter(({ labels }, i) => arg(i, OUTPUT.moods, 3) === labels!.mood).length / lessons.length;
  const prim =
    lessons.filter(({ labels }, i) => arg(i, OUTPUT.primaries, 11) === labels!.primary).length /
    lessons.length;
  const f: number[] = [],
    best: number[] = [];
  for (let c = 0; c < 10; c++) {
    const f1 = (t: number) => {
      let tp = 0,
        n = 0;
      lessons.forEach(({ labels }, i) => {
        const a = out[i * OUTPUTS + c]! > t,
          y = labels!.flags[c] === 1;
        tp += a && y ? 1 : 0;
        n += +a + +y;
      });
      return (2 * tp) / n;
    };
    f.push(f1(-0.4));
    best.push(Math.max(...Array.from({ length: 30 }, (_, i) => f1(-3 + i * 0.2))));
  }
  const mean = (x: number[]) => (x.reduce((a, b) => a + b) / x.length).toFixed(3);
  return `${mean(f)}/${mean(best)} s${mood.toFixed(3)} p${prim.toFixed(3)} [${f.map((x, i) => FLAGS[i]!.slice(0, 4) + x.toFixed(2)).join(' ')}]`;
}
