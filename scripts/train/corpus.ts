import { FLAGS } from '@/lib/grading/model/shape';
import { tokenise, tokenSpace, type Vocabulary } from '@/lib/grading/model/tokens';
import type { Example } from './example';
import type { Labels } from './labels';

/** A review to learn from, in the model's form. */
export interface Lesson {
  form: string;
  labels: Labels | null;
  good: boolean | null;
  weight: number;
}

/** All examples as flat arrays that the workers share. */
export interface Corpus {
  count: number;
  starts: Uint32Array;
  chars: Uint16Array;
  pairs: Uint16Array;
  flags: Uint8Array;
  /** 255 = not labelled. */
  moods: Uint8Array;
  primaries: Uint8Array;
  /** 255 = not known. */
  goods: Uint8Array;
  weights: Float32Array;
}

const UNKNOWN = 255;

export function corpusOf(lessons: readonly Lesson[], vocabulary: Vocabulary): Corpus {
  const space = tokenSpace();
  const units = lessons.reduce((sum, { form }) => sum + tokenise(form, vocabulary, space).length, 0);
  const corpus: Corpus = {
    count: lessons.length,
    starts: new Uint32Array(shared((lessons.length + 1) * 4)),
    chars: new Uint16Array(shared(units * 2)),
    pairs: new Uint16Array(shared(units * 2)),
    flags: new Uint8Array(shared(lessons.length * FLAGS.length)),
    moods: new Uint8Array(shared(lessons.length)).fill(UNKNOWN),
    primaries: new Uint8Array(shared(lessons.length)),
    goods: new Uint8Array(shared(lessons.length)).fill(UNKNOWN),
    weights: new Float32Array(shared(lessons.length * 4)),
  };
  let at = 0;
  lessons.forEach(({ form, labels, good, weight }, i) => {
    const { length, chars, pairs } = tokenise(form, vocabulary, space);
    corpus.starts[i] = at;
    corpus.chars.set(chars.subarray(0, length), at);
    corpus.pairs.set(pairs.subarray(0, length), at);
    at += length;
    corpus.weights[i] = weight;
    if (good !== null) corpus.goods[i] = good ? 1 : 0;
    if (labels === null) return;
    corpus.flags.set(labels.flags, i * FLAGS.length);
    corpus.moods[i] = labels.mood;
    corpus.primaries[i] = labels.primary;
  });
  corpus.starts[lessons.length] = at;
  return corpus;
}

const shared = (bytes: number): SharedArrayBuffer => new SharedArrayBuffer(bytes);

export function exampleOf(corpus: Corpus, i: number): Example {
  const from = corpus.starts[i] ?? 0;
  const to = corpus.starts[i + 1] ?? from;
  const mood = corpus.moods[i] ?? UNKNOWN;
  const good = corpus.goods[i] ?? UNKNOWN;
  return {
    chars: corpus.chars.subarray(from, to),
    pairs: corpus.pairs.subarray(from, to),
    flags: mood === UNKNOWN ? null : corpus.flags.subarray(i * FLAGS.length, (i + 1) * FLAGS.length),
    mood,
    primary: corpus.primaries[i] ?? 0,
    good: good === UNKNOWN ? null : good === 1,
    weight: corpus.weights[i] ?? 1,
  };
}
