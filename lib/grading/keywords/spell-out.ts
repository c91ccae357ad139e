import type { Draft } from './draft';
import { HOMOPHONES } from './homophones';
import { Trie } from './trie';

const KEYS = [...HOMOPHONES.keys()];
const TRIE = new Trie(KEYS);
/** By the node in which it ends. */
const SPELLINGS = new Map(TRIE.ends.map((node, i) => [node, spellingOf(KEYS[i] ?? '')]));

interface Spelling {
  length: number;
  /** What is read instead; null for a word that is kept as it stands. */
  word: string | null;
  /** No letter (and no digit) may touch this side. */
  alone: { before: boolean; after: boolean; ofDigits: boolean };
}

function spellingOf(key: string): Spelling {
  const word = HOMOPHONES.get(key) ?? key;
  return {
    length: key.length,
    word: word === key ? null : word,
    alone: {
      before: /^[a-z]/.test(key),
      after: /[a-z]$/.test(key),
      ofDigits: /^[a-z]+$/.test(key),
    },
  };
}

/**
 * Spells dodged words out, from left to right, the longest first; a result is not read again. Returns `from` itself
 * where there is none, and else what was written into `into`.
 */
export function spellOut(from: Draft, into: Draft): Draft {
  let copied = 0;
  for (let at = 0; at < from.size; ) {
    const found = spellingAt(from, at);
    if (found === null) {
      at++;
      continue;
    }
    const end = at + found.length;
    if (found.word !== null) {
      for (; copied < at; copied++) into.take(from, copied);
      const [start, stop] = [from.starts[at] ?? 0, from.ends[end - 1] ?? 0];
      for (let i = 0; i < found.word.length; i++) into.put(found.word.charCodeAt(i), start, stop);
      copied = end;
    }
    at = end;
  }
  if (copied === 0) return from;
  for (; copied < from.size; copied++) into.take(from, copied);
  return into;
}

function spellingAt({ units, size }: Draft, at: number): Spelling | null {
  let node = TRIE.start(units[at] ?? 0);
  let found: Spelling | null = null;
  for (let end = at + 1; node !== 0; end++) {
    const spelling = SPELLINGS.get(node);
    if (
      spelling !== undefined &&
      fits(spelling.alone, units[at - 1] ?? 0, end < size ? (units[end] ?? 0) : 0)
    )
      found = spelling;
    node = end < size ? TRIE.step(node, units[end] ?? 0) : 0;
  }
  return found;
}

function fits({ before, after, ofDigits }: Spelling['alone'], left: number, right: number): boolean {
  if (before && (isLetter(left) || (ofDigits && isDigit(left)))) return false;
  return !(after && (isLetter(right) || (ofDigits && isDigit(right))));
}

function isLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
