import { expect, it } from 'vitest';
import { type Finding, GRADES } from '@/lib/grading/contract';
import { composeDrafts } from '@/lib/reply/compose';
import { lint } from '@/lib/reply/lint';
import { factsOf } from '../../../fixtures/lint/sample';

const NOW = Date.UTC(2026, 10, 22, 2);
const PLATFORMS = ['qianniu', 'doudian', 'pinduoduo', null];
const WORDS: Record<string, string> = {
  legal: '再不处理我打12315',
  safety: '用了过敏',
  service: '客服不理人',
};

const finding: Finding = {
  sentiment: 'negative',
  causes: [],
  primary: null,
  risks: [],
  malice: [],
  sarcasm: false,
  confidence: null,
  reasons: [],
  by: 'test',
};

it.each(GRADES)('every draft of ours for %s passes on every platform, with what the case knows', (grade) => {
  const review = WORDS[grade] ?? '不满意';
  for (const append of [null, '追加：还是没解决'])
    for (let seed = 0; seed < 60; seed++) {
      const drafts = composeDrafts({
        grade,
        finding,
        text: review,
        append,
        productName: '陶瓷保温杯 500ml',
        answerBy: NOW + 3 * 3_600_000,
        now: NOW,
        seed: `case ${seed}`,
      });
      const facts = factsOf({
        grade,
        review,
        known: `陶瓷保温杯 500ml ${review}`,
        sku: '白色',
        amounts: [5_000],
        limit: 5_000,
      });
      for (const { text } of drafts)
        for (const platform of PLATFORMS)
          expect(lint(text, { kind: 'public', platform, now: NOW, facts }), text).toEqual([]);
    }
});
