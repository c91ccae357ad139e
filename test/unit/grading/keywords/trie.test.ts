import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Trie } from '@/lib/grading/keywords/trie';

const nodeOf = (trie: Trie, word: string): number => {
  let node = trie.start(word.charCodeAt(0));
  for (let i = 1; i < word.length && node !== 0; i++) node = trie.step(node, word.charCodeAt(i));
  return node;
};

it('ends each word in one node of its own, and leads nowhere else', () => {
  const units = fc.constantFrom('一', '二', '三', '\u0000', '\uffff', 'a');
  const word = fc.array(units, { minLength: 1, maxLength: 5 }).map((all) => all.join(''));
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, (words, other) => {
      const trie = new Trie(words);
      expect(words.map((each) => nodeOf(trie, each))).toEqual(trie.ends);
      expect(new Set(trie.ends).size).toBe(words.length);
      expect(nodeOf(trie, other) !== 0).toBe(words.some((each) => each.startsWith(other)));
    }),
  );
});

it('refuses an empty word', () => {
  expect(() => new Trie(['慢', ''])).toThrow('empty');
});
