import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/grading/contract';
import { answerLine } from '@/scripts/grade/answer';

const NOTHING: Finding = {
  sentiment: null,
  causes: [],
  primary: null,
  risks: [],
  malice: [],
  sarcasm: false,
  confidence: null,
  reasons: [],
  by: 'test',
};
const TEXT = `快递慢${'拖'.repeat(300)}`;

function answer(finding: Partial<Finding>, stars: number | null = null) {
  return JSON.parse(answerLine({ id: '"a"', text: TEXT, stars }, { ...NOTHING, ...finding })) as Record<
    string,
    unknown
  >;
}

it('has exactly the promised keys, in this order, and reasons in full without their field', () => {
  const line = answerLine(
    { id: '12345678901234567890', text: TEXT, stars: 1 },
    {
      ...NOTHING,
      sentiment: 'negative',
      causes: ['logistics'],
      primary: 'logistics',
      confidence: 0.75,
      likelihoods: { logistics: 0.75 },
      reasons: [{ label: 'logistics', field: 'text', start: 0, end: 250, text: TEXT.slice(0, 200) }],
    },
  );
  expect(line).toBe(
    `{"id":12345678901234567890,"sentiment":"negative","causes":["logistics"],"primary":"logistics","risk":[],"malice":[],"sarcasm":false,"confidence":0.75,"reasons":[{"label":"logistics","start":0,"end":250,"text":"${TEXT.slice(0, 250)}"}],"grade":"logistics","handler":"agent","dueMinutes":120}`,
  );
});

describe('the case that it would be', () => {
  it.each([
    ['nothing known', {}, null, [null, null, null]],
    ['praise', { sentiment: 'positive' }, 5, [null, null, null]],
    ['low stars without a word', {}, 2, ['other', 'agent', 240]],
    ['a complaint without a cause', { sentiment: 'negative' }, null, ['other', 'agent', 240]],
    [
      'a cause in a neutral text',
      { sentiment: 'neutral', causes: ['size'], primary: 'size' },
      null,
      ['size', 'agent', 120],
    ],
    [
      'a risk over a cause',
      { causes: ['size'], primary: 'size', risks: ['safety'] },
      null,
      ['safety', 'supervisor', 60],
    ],
    ['malice', { malice: ['advert'] }, null, ['malice', 'legal', 60]],
  ] as const)('%s', (_, finding, stars, [grade, handler, dueMinutes]) => {
    expect(answer(finding as Partial<Finding>, stars)).toMatchObject({ grade, handler, dueMinutes });
  });
});
