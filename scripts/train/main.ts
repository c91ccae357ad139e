import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fieldsOf } from '@/lib/grading/keywords/fields';
import { type Model, type ModelHeader, writeModel } from '@/lib/grading/model/file';
import type { Grams } from '@/lib/grading/model/grams';
import { compiledMachine } from '@/lib/grading/model/kernel';
import { Network } from '@/lib/grading/model/network';
import { OUTPUT } from '@/lib/grading/model/shape';
import { vocabulary } from '@/lib/grading/model/tokens';
import { KERNEL, MODEL } from '../lib/grader';
import { calibrate, type Tried } from './calibrate';
import { corpusOf } from './corpus';
import { learnGrams } from './grams/learn';
import { compileKernel, INFERENCE } from './kernels';
import { type Read, readLessons } from './lessons';
import { pack } from './pack';
import type { Plan } from './plan';
import { summary } from './summary';
import { train } from './train';
import { wordsOf } from './words';

const NAME = 'model-1';
/** Rows for pairs of characters: as many as the file's size allows. */
const PAIRS = 11_000;
/** Stretches of text that are kept for what shops called good: as many as the size allows, too. */
const GRAMS = 60_000;
const HELP = `用法 · usage: npm run train
用 ../shared/data/reviews 里的评价训练分级模型，写出 public/grading/model.bin.gz 与 kernel.wasm。种子固定，结果可重复。
Trains the grading model from ../shared/data/reviews and writes public/grading/model.bin.gz and kernel.wasm. Seeded: run
twice, it writes the same file twice. Takes some minutes on two cores.`;

/** Trains, packs, calibrates and writes the model. Resolves to the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    console.error(HELP);
    return 2;
  }
  const lessons = await readLessons();
  if (lessons === null) {
    console.error('没有 ../shared/data/reviews，无法训练 · the reviews to learn from are not there');
    return 1;
  }
  const { training, tuning } = lessons;
  const words = wordsOf(
    training.map(({ form }) => form),
    PAIRS,
  );
  const corpus = corpusOf(training, vocabulary(words.chars, words.pairs));
  const labelled = training.filter(({ labels }) => labels !== null).length;
  say(`${corpus.count} reviews, ${labelled} of them labelled, ${tuning.length} kept for calibration`);
  const plan = planFor({ chars: words.chars.length + 2, pairs: words.pairs.length / 2 + 1 });
  const grams = learnGrams(training, GRAMS, plan.seed);
  const params = await train(plan, corpus, say);
  const model = finish(params, { ...words, shape: plan.shape }, grams, tuning);
  const file = gzipSync(writeModel(model), { level: 9 });
  mkdirSync(dirname(MODEL), { recursive: true });
  writeFileSync(MODEL, file);
  writeFileSync(KERNEL, compileKernel('inference', INFERENCE));
  say(`${MODEL}: ${file.length} bytes`);
  return 0;
}

function planFor({ chars, pairs }: { chars: number; pairs: number }): Plan {
  const shape = { chars, pairs, width: 32, first: 128, second: 128 };
  return { shape, seed: 1, epochs: 16, batch: 64, rate: 2e-3, decay: 0.01, warmUp: 300 };
}

/** Packs the network and chooses its thresholds on what it says when packed. */
function finish(
  params: Float32Array,
  words: Pick<ModelHeader, 'chars' | 'pairs' | 'shape'>,
  grams: Grams,
  tuning: readonly Read[],
): Model {
  const plain = new Array<number>(OUTPUT.moods).fill(0);
  const head = { thresholds: plain, supports: plain, slopes: plain.map(() => 1), shifts: plain };
  const rest = { temper: { moods: 1, primaries: 1 }, side: { moods: 1, good: 0, grams: 0 } };
  const raw = pack(params, { name: NAME, ...words, ...head, ...rest }, grams);
  const network = new Network(
    raw,
    compiledMachine(new WebAssembly.Module(compileKernel('inference', INFERENCE))),
  );
  const tried = tuning.flatMap(({ text, form, labels, good }): Tried[] => {
    if (labels === null) return [];
    const hits = fieldsOf({ text, append: null }).flatMap((field) => field.hits);
    const said = new Set<string>(hits.flatMap((hit) => (hit.denied ? [] : [hit.entry.label])));
    return [{ logits: network.run(form).slice(), labels, good, said }];
  });
  const chosen = calibrate(tried);
  say(`on the reviews kept apart: ${summary(tried, chosen)}`);
  return { ...raw, ...chosen };
}

function say(line: string): void {
  console.error(line);
}
