import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, type Hit } from '@/lib/grading/keywords/matcher';
import { normalise } from '@/lib/grading/keywords/normalise';
import { PHRASES } from '@/lib/grading/keywords/phrases';
import { entriesOf } from '@/lib/grading/keywords/table';
import { DENIALS } from '../traps/denials';
import { MALICE } from '../traps/malice';
import { PRAISE } from '../traps/praise';
import { SPELLINGS } from '../traps/spellings';
import { findPlainly } from './plain-finder';

const find = compile(PHRASES);
const phrases = PHRASES.flatMap((group) => entriesOf(group).map(([phrase]) => phrase));
/** The words and characters of the patterns: mixed they make most of what the patterns look for, and nearly. */
const pieces = [
  ...new Set(
    PHRASES.flatMap(({ patterns = [], when, unless }) =>
      [...patterns, ...(when ? [when] : []), ...(unless ? [unless] : [])].flatMap(
        ({ source }) => source.match(/[\u3400-\u9fff]+|[a-z0-9]+|[,，。!！?？ ]/g) ?? [],
      ),
    ),
  ),
];

/** Several tables can name the same stretch under one label; which of them is kept is no part of the meaning. */
const said = (hits: readonly Hit[]): string[] =>
  [...new Set(hits.map(({ start, end, entry }) => `${start}-${end} ${entry.label}`))].sort();
const denials = (hits: readonly Hit[]): string[] =>
  hits.map((hit) => `${hit.start}-${hit.end} ${hit.entry.label} ${hit.denied} ${hit.entry.weight}`);

const expectSame = (text: string): void => {
  const found = find(text);
  const plain = findPlainly(PHRASES, text);
  expect(said(found)).toEqual(said(plain));
  expect(denials(plain)).toEqual(expect.arrayContaining(denials(found)));
};

describe('the matcher finds what a plain search finds', () => {
  it('in every sentence of the traps', () => {
    const traps = Object.values({ ...DENIALS, ...MALICE, ...PRAISE, ...SPELLINGS }).flat();
    for (const [text] of traps) expectSame(normalise(text).text);
  });

  it('in random mixtures of phrases, pieces of patterns and denials', () => {
    const words = fc.array(
      fc.oneof(
        { arbitrary: fc.constantFrom(...pieces), weight: 6 },
        { arbitrary: fc.constantFrom(...phrases), weight: 2 },
        {
          arbitrary: fc.constantFrom('不是', '没有', '是不是', '绝对不会', '，', ' ', '3', 'a', '的', '了'),
          weight: 2,
        },
        { arbitrary: fc.string({ unit: 'binary', maxLength: 2 }), weight: 1 },
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(words, (all) => expectSame(all.join(''))),
      { numRuns: 400 },
    );
  }, 60_000);

  it('in what each pattern itself describes', () => {
    const patterns = PHRASES.flatMap(({ patterns = [] }) => patterns);
    for (const pattern of patterns) {
      // A lookaround only forbids or asks for what stands beside the match; the rest can be written out.
      const source = pattern.source.replace(/\(\?<?[!=](?:[^()]|\([^()]*\))*\)/g, '').replace(/\\1/g, '哈');
      fc.assert(
        fc.property(fc.stringMatching(new RegExp(source)), (text) => expectSame(text)),
        { numRuns: 10 },
      );
    }
  }, 60_000);
});

it('refuses a pattern that would never come to an end', () => {
  expect(() => compile([{ label: 'quality', patterns: [/坏/] }])).toThrow('global');
});

it('finds the same in a text whatever was read before it', () => {
  const text = '用了三天就坏了，客服不理人，要去12315投诉';
  const before = find(text);
  find(`${text}${text}`);
  find('坏');
  expect(find(text)).toEqual(before);
});
