import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { OUTPUT } from '@/lib/grading/model/shape';
import { vocabulary } from '@/lib/grading/model/tokens';
import { inCache } from '../lib/paths.mjs';
import { corpusOf, exampleOf } from './corpus';
import { trainingKernels } from './kernels';
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
  const read = await readLessons();
  const all = [...read!.training, ...read!.tuning];
  const c = corpusOf(all, known);
  const sum = new Float32Array(c.count * OUTPUTS);
  for (const seed of args) {
    const raw = readFileSync(inCache(`params-${seed}.bin`));
    b.params.values.set(new Float32Array(raw.buffer, raw.byteOffset, layout.total));
    for (let i = 0; i < c.count; i += 32) {
      const batch = Array.from({ length: Math.min(32, c.count - i) }, (_, j) => exampleOf(c, i + j));
      pass.forward(batch, null).forEach((v, j) => {
        sum[i * OUTPUTS + j]! += v / args.length;
      });
    }
  }
  writeFileSync(
    '/tmp/r/train-out.jsonl',
    all
      .map((l, i) =>
        JSON.stringify({
          h: createHash('sha256').update(l.text).digest('hex').slice(0, 10),
          w: l.weight,
          g: l.good,
          y: l.labels && { f: Array.from(l.labels.flags), m: l.labels.mood, p: l.labels.primary },
          o: Array.from(sum.subarray(i * OUTPUTS, i * OUTPUTS + OUTPUT.count), (x) => +x.toFixed(2)),
        }),
      )
      .join('\n'),
  );
  return 0;
}
