import { useState } from 'react';
import { i18n } from '#i18n';
import { run } from '@/components/shell/command';
import { Confirm } from '@/components/ui/confirm';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { CaseRow } from '@/lib/cases/case';
import { amountQuestion } from '@/lib/cases/offer';
import { isOpenApproval } from '@/lib/cases/work';
import { type Fen, formatYuan, parseYuan } from '@/lib/review/money';
import { caseById } from '@/lib/store/queries';

interface AskAmountProps {
  row: Pick<CaseRow, 'id'>;
  /** What the bands come to, in 分; null = they come to nothing. */
  usual: Fen | null;
  /** Whoever may settle it is asked nothing further. */
  settles: boolean;
  onClose: () => void;
}

/** Asks the supervisor for an amount; a supervisor sets it, and that is written down as asked and approved. */
export function AskAmount({ row, usual, settles, onClose }: AskAmountProps) {
  const [text, setText] = useState(usual === null ? '' : formatYuan(usual));
  const [note, setNote] = useState('');
  // Input methods give wide digits: １５８.
  const amount = parseYuan(text.normalize('NFKC'));
  const isBad = amount === null || amount === 0;
  const ask = async (): Promise<void> => {
    if (isBad) return;
    const about = { kind: 'compensation' as const, amount, ...(usual === null ? {} : { usual }) };
    if (!(await run(row.id, { type: 'ask', about, note: note.trim() })) || !settles) return;
    const after = await caseById(row.id);
    const asked = after === undefined ? null : amountQuestion(after);
    if (asked !== null && isOpenApproval(asked) && asked.about.amount === amount)
      await run(row.id, { type: 'settle', id: asked.id, approved: true, note: note.trim() });
  };
  return (
    <Confirm
      open
      onOpenChange={(open) => open || onClose()}
      title={i18n.t(settles ? 'approval.setTitle' : 'approval.askTitle')}
      body={i18n.t(settles ? 'approval.setBody' : 'approval.askBody')}
      action={i18n.t(settles ? 'approval.setAction' : 'approval.send')}
      cancel={i18n.t('app.cancel')}
      disabled={isBad}
      onConfirm={() => void ask()}
    >
      <div className="flex flex-col gap-1">
        <Field
          label={i18n.t('approval.amount')}
          error={isBad && text.trim() !== '' ? i18n.t('offer.badPrice') : null}
        >
          {(wiring) => (
            <Input
              {...wiring}
              inputMode="decimal"
              className="figures w-28 text-right"
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </Field>
        <Field label={i18n.t(settles ? 'approval.answerNote' : 'approval.askNote')}>
          {(wiring) => (
            <Input
              {...wiring}
              maxLength={500}
              value={note}
              onChange={({ target }) => setNote(target.value)}
            />
          )}
        </Field>
      </div>
    </Confirm>
  );
}
