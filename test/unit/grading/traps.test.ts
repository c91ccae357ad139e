import { describe, expect, it } from 'vitest';
import { gradeByPhrases } from '@/lib/grading';
import type { Grader } from '@/lib/grading/contract';
import { shippedGrader } from './shipped';
import { DENIALS } from './traps/denials';
import { KNOWN } from './traps/known';
import { MALICE } from './traps/malice';
import { PRAISE } from './traps/praise';
import { SPELLINGS } from './traps/spellings';
import { brokenOf, type Trap } from './traps/trap';

const TRAPS = { ...DENIALS, ...PRAISE, ...MALICE, ...SPELLINGS };
const ALL: readonly Trap[] = Object.values(TRAPS).flat();

const graders: { name: string; grade: Grader; known: ReadonlySet<string> }[] = [
  { name: 'keywords', grade: gradeByPhrases, known: KNOWN.keywords },
  { name: 'model', grade: shippedGrader(), known: KNOWN.model },
];

it('has each sentence once, and knows only sentences of the table', () => {
  const texts = ALL.map(([text]) => text);
  expect(texts.length).toBeGreaterThanOrEqual(120);
  expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
  for (const { known } of graders) expect([...known].filter((text) => !texts.includes(text))).toEqual([]);
});

describe.each(graders)('$name', ({ grade, known }) => {
  describe.each(Object.entries(TRAPS))('%s', (_, traps) => {
    it.each(traps)('%j: %s', (text, expected) => {
      const broken = brokenOf(grade({ text, append: null, stars: null }), expected);
      if (known.has(text)) expect(broken, 'mastered: take it off the list').not.toEqual([]);
      else expect(broken).toEqual([]);
    });
  });
});
