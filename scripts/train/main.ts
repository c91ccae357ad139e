import { writeFileSync } from 'node:fs';
import { vocabulary } from '@/lib/grading/model/tokens';
import { inCache } from '../lib/paths.mjs';
import { corpusOf } from './corpus';
import { readLessons } from './lessons';
import { train } from './train';
import { wordsOf } from './words';

const PAIRS = 12_287;

/** `npm run train`. */
export async function main(args: readonly string[]): Promise<number> {
  const read = await readLessons();
  if (read === null) {
    console.error('no reviews');
    return 1;
  }
  const words = wordsOf(
    read.training.map(({ form }) => form),
    PAIRS,
  );
  const known = vocabulary(words.chars, words.pairs);
  const corpus = corpusOf(read.training, known);
  const labelled = read.training.filter(({ labels }) => labels !== null).length;
  console.log(
    `${corpus.count} reviews, ${labelled} labelled, ${words.chars.length} characters, ${words.pairs.length / 2} pairs`,
  );
  const shape = {
    chars: words.chars.length + 2,
    pairs: words.pairs.length / 2 + 1,
    width: 32,
    first: 128,
    second: 128,
  };
  const epochs = Number(args[0] ?? 12);
  const plan = { shape, seed: Number(args[1] ?? 1), epochs, batch: 64, rate: 2e-3, decay: Number(process.env.WD ?? 0.01), warmUp: 300 };
  const params = await train(plan, corpus, (line) => console.log(line));
  writeFileSync(inCache(`params-${plan.seed}.bin`), Buffer.from(params.buffer));
  writeFileSync(inCache(`words.json`), JSON.stringify({ ...words, shape }));
  return 0;
}
