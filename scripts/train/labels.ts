import { readFileSync } from 'node:fs';
import { type Cause, MALICE, RISKS } from '@/lib/grading/contract';
import { FLAGS, MOODS, PRIMARIES } from '@/lib/grading/model/shape';
import { inProject } from '../lib/paths.mjs';

/** One letter per cause, as in `labels.tsv`; the first one is the primary. */
const CAUSE: Readonly<Record<string, Cause>> = {
  L: 'logistics',
  P: 'packaging',
  Q: 'quality',
  M: 'mismatch',
  Z: 'size',
  W: 'wrong_item',
  A: 'authenticity',
  S: 'service',
  V: 'price',
  O: 'other',
};
const FLAG: Readonly<Record<string, (typeof FLAGS)[number]>> = {
  s: 'safety',
  l: 'legal',
  b: 'abuse',
  d: 'advert',
  x: 'extortion',
  c: 'competitor',
  i: 'irrelevant',
  '!': 'sarcasm',
};
const MOOD: Readonly<Record<string, (typeof MOODS)[number]>> = { n: 'negative', o: 'neutral', p: 'positive' };

/** What somebody who read a review by the guideline said of it, as the network's targets. */
export interface Labels {
  flags: Uint8Array;
  mood: number;
  primary: number;
}

export interface Said {
  sentiment: string;
  causes: readonly string[];
  primary: string | null;
  risk: readonly string[];
  malice: readonly string[];
  sarcasm: boolean;
}

/** Throws on a label that the guideline does not know. */
export function labelsOf({ sentiment, causes, primary, risk, malice, sarcasm }: Said): Labels {
  const flags = new Uint8Array(FLAGS.length);
  for (const label of [...causes, ...risk, ...malice, ...(sarcasm ? ['sarcasm'] : [])])
    flags[known(FLAGS, label)] = 1;
  return { flags, mood: known(MOODS, sentiment), primary: known(PRIMARIES, primary) };
}

function known(list: readonly (string | null)[], label: string | null): number {
  const at = list.indexOf(label);
  if (at === -1) throw new Error(`unknown label "${label}"`);
  return at;
}

/** `nLQ+s!`: mood, causes, then flags. Throws on a letter that there is not, or that stands twice. */
export function parseLabels(code: string): Labels {
  const [, mood = '', causes = '', flags = ''] = /^([nop])([A-Z]*)(?:\+([a-z!]+))?$/.exec(code) ?? [];
  const sentiment = MOOD[mood];
  if (sentiment === undefined) throw new Error(`unreadable labels "${code}"`);
  const named = spelt(causes, CAUSE, code);
  const said = spelt(flags, FLAG, code);
  return labelsOf({
    sentiment,
    causes: named,
    primary: named[0] ?? null,
    risk: said.filter((flag) => RISKS.some((risk) => risk === flag)),
    malice: said.filter((flag) => MALICE.some((sign) => sign === flag)),
    sarcasm: said.includes('sarcasm'),
  });
}

function spelt<Label>(letters: string, alphabet: Readonly<Record<string, Label>>, code: string): Label[] {
  return [...letters].map((letter, i) => {
    const label = alphabet[letter];
    if (label === undefined || letters.indexOf(letter) !== i) throw new Error(`unreadable labels "${code}"`);
    return label;
  });
}

/**
 * The labels that we gave the reviews of the pool by reading them, by the first ten hex digits of the text's sha256: the
 * texts themselves stay where they are. Throws on a line that is none, with its number.
 */
export function ownLabels(tsv: string = fileOf('labels.tsv')): Map<string, Labels> {
  const all = new Map<string, Labels>();
  eachLine('labels.tsv', tsv, (hash, code) => {
    if (!/^[0-9a-f]{10}$/.test(hash)) throw new Error(`"${hash}" is no hash`);
    if (all.has(hash)) throw new Error(`${hash} stands twice`);
    all.set(hash, parseLabels(code));
  });
  return all;
}

/** Reviews of our own invention, for what the real ones are too few or too old for. */
export function ownSentences(): { text: string; labels: Labels }[] {
  const all: { text: string; labels: Labels }[] = [];
  eachLine('sentences.tsv', fileOf('sentences.tsv'), (code, text) => {
    all.push({ text, labels: parseLabels(code) });
  });
  return all;
}

const fileOf = (name: string): string => readFileSync(inProject('scripts', 'train', name), 'utf8');

/** Two columns a line. What is wrong with one is told with its number. */
function eachLine(name: string, tsv: string, read: (first: string, second: string) => void): void {
  tsv
    .trimEnd()
    .split('\n')
    .forEach((line, i) => {
      const [first, second, ...more] = line.split('\t');
      try {
        if (first === undefined || second === undefined || more.length > 0)
          throw new Error('not two columns');
        read(first, second);
      } catch (error) {
        throw new Error(`${name}:${i + 1}: ${error instanceof Error ? error.message : error}`);
      }
    });
}
