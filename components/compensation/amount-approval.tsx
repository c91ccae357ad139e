import { useState } from 'react';
import { i18n } from '#i18n';
import { withNote } from '@/components/casework/words';
import { useKeys } from '@/components/shell/keys';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import type { CaseRow } from '@/lib/cases/case';
import { type AmountQuestion, amountQuestion } from '@/lib/cases/offer';
import type { Offer } from '@/lib/compensation/contract';
import type { Handler } from '@/lib/grading/policy';
import { formatYuan } from '@/lib/review/money';
import { AskAmount } from './ask-amount';

/** Where the supervisor decides: what was asked and answered, and the way to ask. Nothing where nobody has to be asked. */
export function AmountApproval({
  row,
  offer,
  agent,
}: {
  row: CaseRow;
  offer: Offer;
  agent: { role: Handler };
}) {
  const [asking, setAsking] = useState(false);
  const usual = offer.kind === 'supervisor' ? offer.usual : undefined;
  const question = amountQuestion(row);
  const isSame = question !== null && usual !== undefined && (question.about.usual ?? null) === usual;
  const isOpen = question !== null && question.answer === null;
  const asks = usual !== undefined && !(isOpen && isSame);
  const settles = agent.role === 'supervisor';
  useKeys(asks ? { b: () => setAsking(true) } : {});
  return (
    <>
      {question !== null && <Answer question={question} isStale={usual !== undefined && !isSame} />}
      {asks && (
        <Button size="sm" className="self-start" aria-keyshortcuts="b" onClick={() => setAsking(true)}>
          {i18n.t(settles ? 'approval.set' : 'approval.ask')}
          <Kbd>B</Kbd>
        </Button>
      )}
      {asking && usual !== undefined && (
        <AskAmount row={row} usual={usual} settles={settles} onClose={() => setAsking(false)} />
      )}
    </>
  );
}

/** `isStale`: the bands came to something else when it was asked. */
function Answer({
  question: { about, answer, answerNote },
  isStale,
}: {
  question: AmountQuestion;
  isStale: boolean;
}) {
  const amount = formatYuan(about.amount);
  const words =
    answer === 'refused'
      ? withNote(i18n.t('approval.refusedAmount', [amount]), answerNote)
      : isStale && answer === 'approved'
        ? i18n.t('approval.staleAmount', [amount])
        : answer === null
          ? i18n.t('approval.waitsAmount', [amount])
          : answerNote;
  if (words === '') return null;
  return <p className="figures text-muted text-sm [overflow-wrap:anywhere]">{words}</p>;
}
