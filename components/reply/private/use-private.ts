import { useMemo, useState } from 'react';
import { useTextSaver } from '@/components/reply/use-text-saver';
import { type CaseRow, paidFor } from '@/lib/cases/case';
import { lintContextOf } from '@/lib/cases/lint-context';
import { amountQuestion } from '@/lib/cases/offer';
import { privateInputOf } from '@/lib/cases/private-input';
import { answerBy } from '@/lib/reply/answer-by';
import type { LintFinding } from '@/lib/reply/contract';
import { lint } from '@/lib/reply/lint';
import { rewritten } from '@/lib/reply/lint/rewrite';
import { composePrivate } from '@/lib/reply/private/compose';
import type { PrivateStructure } from '@/lib/reply/private/contract';
import type { Tone } from '@/lib/reply/tones';
import type { Settings } from '@/lib/settings/schema';

/** One of our texts by its structure, or the agent's own. */
type PrivateChoice = PrivateStructure | 'own';

export interface PrivateState {
  choices: readonly PrivateChoice[];
  choice: PrivateChoice;
  text: string;
  findings: readonly LintFinding[];
  /** A rule keeps the text from leaving the desk. */
  blocked: boolean;
  saving: boolean;
  flush(): void;
  choose(choice: PrivateChoice): void;
  write(text: string): void;
  rewrite(finding: LintFinding): void;
}

/**
 * The text for the order chat being written. Ours are composed anew when what they say changes (the price, the grade, the
 * tone), not with every minute that passes. Only what the agent wrote is saved, beside the public reply's own draft.
 */
export function usePrivate(row: CaseRow, settings: Settings, tone: Tone, now: number): PrivateState {
  const { id, grade, review } = row;
  const { bands, approveAbove, calendar } = settings;
  const paid = paidFor(row);
  const asked = amountQuestion(row);
  const drafts = useMemo(() => {
    const begun = Date.now();
    const input = privateInputOf(row, settings, begun, answerBy(begun, calendar));
    return composePrivate(input, tone, privateContext(row, settings, begun));
  }, [
    id,
    grade,
    review.text,
    review.append?.text,
    review.product.name,
    paid,
    bands,
    approveAbove,
    asked?.id,
    asked?.answer,
    tone,
  ]);
  const [own, setOwn] = useState(row.privateDraft ?? '');
  const [choice, setChoice] = useState<PrivateChoice>(own === '' ? 'whole' : 'own');
  const chosen = drafts.find(({ structure }) => structure === choice) ?? drafts[0];
  const isOwn = choice === 'own';
  const text = isOwn ? own : (chosen?.text ?? '');
  const { save, flush, saving } = useTextSaver(id, 'private');
  const context = useMemo(() => privateContext(row, settings, now), [row, settings, now]);
  const findings = useMemo(() => lint(text, context), [text, context]);
  const write = (next: string): void => {
    setOwn(next);
    setChoice('own');
    save(next);
  };
  return {
    choices: [
      ...drafts.map(({ structure }) => structure),
      ...(own !== '' || isOwn ? (['own'] as const) : []),
    ],
    choice: isOwn ? 'own' : (chosen?.structure ?? 'whole'),
    text,
    findings,
    blocked: findings.some(({ severity }) => severity === 'block'),
    saving,
    flush,
    choose: setChoice,
    write,
    rewrite: (finding) => write(rewritten(text, finding, context)),
  };
}

/** In the chat nobody compares one answer with another. */
function privateContext(row: CaseRow, settings: Settings, now: number) {
  return { ...lintContextOf(row, settings, now), kind: 'private' as const, likeness: null };
}
