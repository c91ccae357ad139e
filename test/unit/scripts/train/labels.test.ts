import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CAUSES } from '@/lib/grading/contract';
import { FLAGS, MOODS, PRIMARIES } from '@/lib/grading/model/shape';
import { inProject } from '@/scripts/lib/paths.mjs';
import { labelsOf, ownLabels, ownSentences, parseLabels } from '@/scripts/train/labels';

const named = (code: string) => {
  const { flags, mood, primary } = parseLabels(code);
  return [MOODS[mood], PRIMARIES[primary], FLAGS.filter((_, k) => flags[k] === 1)];
};
const linesOf = (name: string) => readFileSync(inProject('scripts', 'train', name), 'utf8').split('\n');

describe('a code of labels', () => {
  it.each([
    ['L', 'logistics'],
    ['P', 'packaging'],
    ['Q', 'quality'],
    ['M', 'mismatch'],
    ['Z', 'size'],
    ['W', 'wrong_item'],
    ['A', 'authenticity'],
    ['S', 'service'],
    ['V', 'price'],
    ['O', 'other'],
  ])('%s is %s', (letter, cause) => {
    expect(named(`n${letter}`)).toEqual(['negative', cause, [cause]]);
  });

  it.each([
    ['s', 'safety'],
    ['l', 'legal'],
    ['b', 'abuse'],
    ['d', 'advert'],
    ['x', 'extortion'],
    ['c', 'competitor'],
    ['i', 'irrelevant'],
    ['!', 'sarcasm'],
  ])('+%s is %s', (letter, flag) => {
    expect(named(`o+${letter}`)).toEqual(['neutral', null, [flag]]);
  });

  it('names the first cause as the primary one, and flags beside', () => {
    expect(named('nSQL+s!')).toEqual([
      'negative',
      'service',
      ['logistics', 'quality', 'service', 'safety', 'sarcasm'],
    ]);
    expect(named('p')).toEqual(['positive', null, []]);
  });

  it.each(['', 'Q', 'xQ', 'nX', 'nq', 'nQ+', 'nQ+q', 'nQ+S', '+s', 'nQ s', 'nQQ', 'nQ+ss', 'nQ+s+l', 'nQ\n'])(
    '%j is none',
    (code) => {
      expect(() => parseLabels(code)).toThrow('unreadable labels');
    },
  );

  it('knows no other labels than the guideline', () => {
    const said = { sentiment: 'negative', causes: ['quality'], primary: 'quality', risk: [], malice: [] };
    expect(labelsOf({ ...said, sarcasm: false }).primary).toBe(CAUSES.indexOf('quality'));
    for (const wrong of [
      { causes: ['taste'] },
      { primary: 'taste' },
      { sentiment: 'angry' },
      { risk: ['fire'] },
    ])
      expect(() => labelsOf({ ...said, sarcasm: false, ...wrong })).toThrow('unknown label');
  });
});

describe('our labels', () => {
  it('are read to the last line, each text once, in order', () => {
    const lines = linesOf('labels.tsv');
    expect(lines.at(-1)).toBe('');
    const hashes = [...ownLabels().keys()];
    expect(hashes).toHaveLength(lines.length - 1);
    expect(hashes.filter((hash, i) => i > 0 && hash <= (hashes[i - 1] ?? ''))).toEqual([]);
  }, 60_000);

  it('hold no text, only its hash', () => {
    expect(linesOf('labels.tsv').filter((line) => !/^(?:[0-9a-f]{10}\t[a-zA-Z+!]+)?$/.test(line))).toEqual(
      [],
    );
  });
});

describe('our sentences', () => {
  it('are read to the last line, each once, and none is blank', () => {
    const lines = linesOf('sentences.tsv');
    expect(lines.at(-1)).toBe('');
    const texts = ownSentences().map(({ text }) => text);
    expect(texts).toHaveLength(lines.length - 1);
    expect(texts.filter((text, i) => text !== text.trim() || texts.indexOf(text) !== i)).toEqual([]);
  });

  it('keep to the guideline: a complaint has a cause or a flag, and "other" stands alone', () => {
    const other = FLAGS.indexOf('other');
    const wrong = ownSentences().filter(({ labels: { flags, mood } }) => {
      const causes = flags.slice(0, CAUSES.length).reduce((sum, flag) => sum + flag, 0);
      const bare = MOODS[mood] === 'negative' && flags.every((flag) => flag === 0);
      return bare || (flags[other] === 1 && causes > 1);
    });
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });
});
