import type { Finding, Grade, Reason } from '@/lib/grading/contract';
import type { DraftInput } from '@/lib/reply/contract';
import { parseChinaTime } from '@/lib/review/time';

export const NOW = parseChinaTime('2026-11-22 10:20') ?? 0;
const ANSWER_BY = parseChinaTime('2026-11-22 14:00') ?? 0;

/** What graders found: `words` under the label of a cause or a risk. */
export function finding(label: Reason['label'] | null, words: string, more: Partial<Finding> = {}): Finding {
  const reasons: Reason[] =
    label === null ? [] : [{ label, field: 'text', start: 0, end: words.length, text: words }];
  return {
    sentiment: 'negative',
    causes: [],
    primary: null,
    risks: [],
    malice: [],
    sarcasm: false,
    confidence: null,
    reasons,
    by: 'test',
    ...more,
  };
}

export function input(grade: Grade, seed: string, more: Partial<DraftInput> = {}): DraftInput {
  const text = more.text === undefined ? '东西不好，很失望' : more.text;
  const review = [text, more.append].filter((part) => typeof part === 'string').join('\n');
  const product = more.productName ?? '';
  return {
    grade,
    finding: finding(null, ''),
    text,
    append: null,
    productName: null,
    said: null,
    answerBy: ANSWER_BY,
    now: NOW,
    tone: 'sincere',
    seed,
    turn: 0,
    memory: { spent: new Set(), recent: [] },
    length: 200,
    context: {
      kind: 'public',
      platform: 'qianniu',
      now: NOW,
      facts: { grade, review, known: `${product}\n${review}`, sku: null, amounts: null, limit: null },
    },
    ...more,
  };
}

export const seeds = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `pinduoduo:77:${9_000_000 + i * 37}`);
