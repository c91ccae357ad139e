import { CAUSES, type Finding, type Grader, MALICE, RISKS } from '@/lib/grading/contract';
import { type Claim, claimsOf, type Truth } from '../measure/rows';
import { learn } from './model';
import { wordsOf } from './words';

type Mood = Finding['sentiment'];

/**
 * A baseline to compare with, never shipped: each label by its own yes-or-no model, mood and primary by one each. The mood
 * is learnt from `moods` where there are any: shops' ratings say nothing else.
 */
export function bayesGrader(
  examples: readonly { text: string; truth: Truth }[],
  moods: readonly { text: string; mood: Mood }[] = [],
): Grader {
  const read = examples.map(({ text, truth }) => ({ words: wordsOf(text), truth, claims: claimsOf(truth) }));
  const oneAgainstRest = <Label extends Claim>(labels: readonly Label[]) => {
    const models = labels.map(
      (label) =>
        [label, learn(read.map(({ words, claims }) => ({ words, class: claims.has(label) })))] as const,
    );
    return (words: readonly string[]) => models.filter(([, has]) => has(words)).map(([label]) => label);
  };
  const causes = oneAgainstRest(CAUSES);
  const risks = oneAgainstRest(RISKS);
  const malice = oneAgainstRest(MALICE);
  const sarcasm = oneAgainstRest(['sarcasm']);
  const sentiment = learn(
    moods.length > 0
      ? moods.map(({ text, mood }) => ({ words: wordsOf(text), class: mood }))
      : read.map(({ words, truth }) => ({ words, class: truth.sentiment })),
  );
  const primary = learn(read.map(({ words, truth }) => ({ words, class: truth.primary })));

  return ({ text, append }): Finding => {
    const words = wordsOf([text, append].join('\n'));
    return {
      sentiment: sentiment(words),
      causes: causes(words),
      primary: primary(words),
      risks: risks(words),
      malice: malice(words),
      sarcasm: sarcasm(words).length > 0,
      confidence: null,
      reasons: [],
      by: 'bayes',
    };
  };
}
