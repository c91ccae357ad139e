import { X } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { run } from '@/components/shell/command';
import { useKeys } from '@/components/shell/keys';
import { useNow } from '@/components/shell/now';
import { Button, IconButton } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import type { CaseRow } from '@/lib/cases/case';
import type { MadePromise } from '@/lib/promises/contract';
import { DueFields, type Terms } from './due-fields';
import { DueWords } from './due-words';
import { PenaltyLine } from './penalty-line';
import { wordType } from './words';

/** What was found in the text that went out: corrected or dropped one by one, confirmed all with one key. */
export function Proposals({ row, proposals }: { row: CaseRow; proposals: readonly MadePromise[] }) {
  const [changed, setChanged] = useState<ReadonlyMap<string, Terms>>(new Map());
  const terms = (promise: MadePromise): Terms => changed.get(promise.id) ?? promise;
  const confirm = (): void => {
    const promises = proposals.map((promise) => {
      const { type, dueAt } = terms(promise);
      return { id: promise.id, type, dueAt };
    });
    void run(row.id, { type: 'promise', promises });
  };
  // Whoever still has the hands in the reply needs a key that is no letter.
  useKeys({ p: confirm, 'Alt+l': confirm });
  return (
    <div className="flex flex-col gap-2.5">
      <p className="text-muted">{i18n.t('promise.found')}</p>
      <ul className="flex flex-col gap-2.5">
        {proposals.map((promise) => (
          <Proposal
            key={promise.id}
            row={row}
            promise={promise}
            terms={terms(promise)}
            onChange={(next) => setChanged(new Map(changed).set(promise.id, next))}
          />
        ))}
      </ul>
      <Button aria-keyshortcuts="p Alt+L" title="Alt+L" className="self-start" onClick={confirm}>
        {i18n.t('promise.confirm', [proposals.length])}
        <Kbd>P</Kbd>
      </Button>
    </div>
  );
}

function Proposal({
  row,
  promise,
  terms,
  onChange,
}: {
  row: CaseRow;
  promise: MadePromise;
  terms: Terms;
  onChange: (terms: Terms) => void;
}) {
  const now = useNow();
  const [editing, setEditing] = useState(false);
  const { id, words, origin, said } = promise;
  return (
    <li className="flex flex-col gap-1 border-line-strong border-l-2 pl-2.5">
      <div className="flex items-start gap-1">
        <p className="min-w-0 flex-1 [overflow-wrap:anywhere]">“{words}”</p>
        <Button
          size="sm"
          look="quiet"
          aria-expanded={editing}
          aria-label={i18n.t('promise.editOf', [words])}
          onClick={() => setEditing(!editing)}
        >
          {i18n.t('promise.edit')}
        </Button>
        <IconButton
          size="sm"
          className="!w-6"
          label={i18n.t('promise.notOf', [words])}
          onClick={() => void run(row.id, { type: 'unpromise', ids: [id], why: 'mistaken' })}
        >
          <X aria-hidden className="size-3.5" />
        </IconButton>
      </div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-2">
        <span className="text-muted text-sm">
          {wordType(terms.type)}
          {origin === 'private' && ` · ${i18n.t('promise.private')}`}
          {!said && ` · ${i18n.t('promise.unsaid')}`}
        </span>
        <DueWords dueAt={terms.dueAt} now={now} />
      </div>
      {editing && <DueFields name={words} terms={terms} onChange={onChange} />}
      <PenaltyLine row={row} type={terms.type} />
    </li>
  );
}
