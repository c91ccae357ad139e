import { readFileSync, writeFileSync } from 'node:fs';
import { vocabulary } from '@/lib/grading/model/tokens';
import { inCache } from '../lib/paths.mjs';
import { corpusOf } from './corpus';
import { readLessons } from './lessons';
import { opinions } from './teachers';
import { train } from './train';
import { wordsOf } from './words';
export async function main(args: readonly string[]): Promise<number> {
  const read = (await readLessons())!;
  const words = wordsOf(
    read.training.map(({ form }) => form),
    12_287,
  );
  const known = vocabulary(words.chars, words.pairs);
  const shape = {
    chars: words.chars.length + 2,
    pairs: words.pairs.length / 2 + 1,
    width: 32,
    first: 128,
    second: 128,
  };
  const plan = { shape, seed: 1, epochs: 9, batch: 64, rate: 2e-3, decay: 0.01, warmUp: 300 };
  const log = (l: string) => console.log(l);
  writeFileSync(inCache(`words.json`), JSON.stringify({ ...words, shape }));
  if (args[0] === 'teach') {
    const soft = await opinions(read.training, known, plan, args.slice(1).map(Number), log);
    writeFileSync(inCache('soft.bin'), Buffer.from(new Uint8Array(soft.buffer as SharedArrayBuffer).slice()));
    return 0;
  }
  const corpus = corpusOf(read.training, known);
  const raw = readFileSync(inCache('soft.bin'));
  const soft = new Float32Array(new SharedArrayBuffer(raw.byteLength));
  new Uint8Array(soft.buffer).set(raw);
  corpus.soft = soft;
  const seed = Number(args[1]);
  const params = await train({ ...plan, seed, epochs: Number(args[2] ?? 12) }, corpus, log);
  writeFileSync(inCache(`params-${seed}.bin`), Buffer.from(params.buffer));
  return 0;
}
