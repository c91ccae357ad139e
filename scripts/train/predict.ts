import { OUTPUT, type Shape } from '@/lib/grading/model/shape';
import { type Corpus, exampleOf } from './corpus';
import { trainingKernels } from './kernels';
import { layoutOf, OUTPUTS } from './layout';
import { arena } from './memory';
import { type Kernels, Pass } from './pass';
import { blocksOf, memoryFor } from './state';

const BATCH = 32;

/** What a trained network says of every review, {@link OUTPUT}.count log-odds each. */
export async function predict(params: Float32Array, shape: Shape, corpus: Corpus): Promise<Float32Array> {
  const layout = layoutOf(shape);
  const memory = memoryFor(layout);
  const blocks = blocksOf(memory, layout, 0);
  blocks.params.values.set(params);
  const { exports } = await WebAssembly.instantiate(trainingKernels(memory), { env: { memory } });
  const space = arena(memory, blocks.space);
  // The exports of our own kernels/training.ts.
  const pass = new Pass(
    shape,
    layout,
    blocks.params,
    blocks.gradients[0],
    exports as unknown as Kernels,
    space,
    BATCH,
  );
  const said = new Float32Array(corpus.count * OUTPUT.count);
  for (let from = 0; from < corpus.count; from += BATCH) {
    const count = Math.min(BATCH, corpus.count - from);
    const out = pass.forward(
      Array.from({ length: count }, (_, i) => exampleOf(corpus, from + i)),
      null,
    );
    for (let i = 0; i < count; i++)
      said.set(out.subarray(i * OUTPUTS, i * OUTPUTS + OUTPUT.count), (from + i) * OUTPUT.count);
  }
  return said;
}
