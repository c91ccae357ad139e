import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { run } from '@/components/shell/command';
import { useKeys } from '@/components/shell/keys';
import { say } from '@/components/shell/notice';
import { useNow } from '@/components/shell/now';
import { wordMoment } from '@/components/shell/words';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { Kbd } from '@/components/ui/kbd';
import { Section } from '@/components/ui/section';
import type { CaseRow } from '@/lib/cases/case';
import { type Approval, isOpenApproval, mayWithdraw } from '@/lib/cases/work';
import type { Handler } from '@/lib/grading/policy';
import { RULES } from '@/lib/reply/lint/rules';
import { formatYuan } from '@/lib/review/money';
import { withNote, wordPerson } from './words';

/** What is asked of the supervisor in this case: to settle for that role, to take back for whoever asked. */
export function ApprovalCards({ row, agent }: { row: CaseRow; agent: { name: string; role: Handler } }) {
  const open = (row.approvals ?? []).filter(isOpenApproval);
  if (open.length === 0) return null;
  const settles = agent.role === 'supervisor';
  return (
    // What is above ends with a line of its own; the review below has none.
    <div className="border-line border-b [&>section]:border-t-0">
      <Section title={i18n.t('approval.card')}>
        <ul className="flex flex-col gap-3">
          {open.map((approval, i) => (
            <li key={approval.id} className="flex flex-col gap-1.5">
              <Asked
                row={row}
                approval={approval}
                settles={settles}
                withdraws={!settles && mayWithdraw(approval, agent)}
              />
              {settles && <Settle caseId={row.id} id={approval.id} first={i === 0} />}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

function Asked({
  row,
  approval,
  settles,
  withdraws,
}: {
  row: CaseRow;
  approval: Approval;
  settles: boolean;
  withdraws: boolean;
}) {
  const now = useNow();
  const { about, note, by, askedAt, id } = approval;
  const title =
    about.kind === 'compensation'
      ? i18n.t('approval.aboutAmount', [formatYuan(about.amount)])
      : i18n.t('approval.aboutRule');
  const who = i18n.t('approval.asked', [wordPerson(by), wordMoment(askedAt, now)]);
  return (
    <>
      <div className="flex items-center gap-2">
        <p className="min-w-0 flex-1 [overflow-wrap:anywhere]">
          <span className="figures font-medium">{title}</span>
          {!settles && <span className="text-muted"> · {i18n.t('approval.waits')}</span>}
          <span className="figures block text-faint text-sm">{withNote(who, note)}</span>
        </p>
        {withdraws && (
          <Button size="sm" look="quiet" onClick={() => void run(row.id, { type: 'unask', id })}>
            {i18n.t('approval.withdraw')}
          </Button>
        )}
      </div>
      {settles && about.kind === 'rule' && <AskedText {...about} />}
    </>
  );
}

/** The text as it would leave, and what each rule says against it. */
function AskedText({
  text,
  door,
  rules,
}: {
  text: string;
  door: 'public' | 'private';
  rules: readonly string[];
}) {
  return (
    <>
      <p className="max-h-40 select-text overflow-y-auto whitespace-pre-wrap break-words rounded-md bg-sunken px-2.5 py-2">
        <span className="block text-faint text-xs">{i18n.t(`approval.door_${door}`)}</span>
        {text}
      </p>
      <ul className="flex flex-col gap-1 text-sm">
        {RULES.filter(({ id }) => rules.includes(id)).map(({ id, title, message, basis, asOf }) => (
          <li key={id}>
            <span className="figures font-medium">{id}</span> {title}
            <span className="block text-muted">{message}</span>
            <span className="block text-faint text-xs">{i18n.t('reply.lintBasis', [basis, asOf])}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** `first`: the question that the key is for. Enter in the note approves. */
function Settle({ caseId, id, first }: { caseId: string; id: string; first: boolean }) {
  const [note, setNote] = useState('');
  const [writing, setWriting] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useKeys(first ? { a: () => field.current?.focus() } : {});
  const settle = async (approved: boolean): Promise<void> => {
    // The card goes with its question: nothing else in view says that it was answered.
    if (await run(caseId, { type: 'settle', id, approved, note: note.trim() }))
      say('done', i18n.t(approved ? 'event.settledYes' : 'event.settledNo'));
  };
  return (
    <form
      className="flex flex-wrap gap-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        void settle(true);
      }}
    >
      <Input
        ref={field}
        aria-label={i18n.t('approval.answerNote')}
        aria-keyshortcuts={first ? 'a' : undefined}
        placeholder={i18n.t('approval.answerNote')}
        className="min-w-24 flex-1"
        maxLength={500}
        value={note}
        onChange={({ target }) => setNote(target.value)}
        onFocus={() => setWriting(true)}
        onBlur={() => setWriting(false)}
      />
      {/* The second half of a double click would answer the question that took this place. */}
      <Button type="submit" onClick={(event) => event.detail > 1 && event.preventDefault()}>
        {i18n.t('approval.approve')}
        {writing ? <Kbd>↵</Kbd> : first && <Kbd>A</Kbd>}
      </Button>
      <Button onClick={({ detail }) => detail < 2 && void settle(false)}>{i18n.t('approval.refuse')}</Button>
    </form>
  );
}
