import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { run } from '@/components/shell/command';
import { useNow } from '@/components/shell/now';
import { Button, IconButton } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import type { CaseRow } from '@/lib/cases/case';
import type { Promised } from '@/lib/promises/contract';
import { DueFields, type Terms } from './due-fields';
import { DueWords } from './due-words';
import { PenaltyLine } from './penalty-line';
import { wordType } from './words';

/** A promise that is owed. `first`: the one that the key is for. */
export function OpenPromise({ row, promise, first }: { row: CaseRow; promise: Promised; first: boolean }) {
  const now = useNow();
  const [terms, setTerms] = useState<Terms | null>(null);
  const { id, words, type, dueAt, origin } = promise;
  return (
    <li className="flex flex-col gap-1">
      <div className="flex flex-wrap items-baseline justify-between gap-x-2">
        <span className="font-medium">
          {wordType(type)}
          {origin === 'private' && (
            <span className="font-normal text-faint text-sm"> · {i18n.t('promise.private')}</span>
          )}
        </span>
        <DueWords dueAt={dueAt} now={now} />
      </div>
      <p className="text-muted [overflow-wrap:anywhere]">“{words}”</p>
      <PenaltyLine row={row} type={type} />
      {terms !== null && <DueFields name={words} terms={terms} onChange={setTerms} />}
      <div className="flex flex-wrap gap-1.5">
        {terms === null ? (
          <>
            <Button
              size="sm"
              aria-label={i18n.t('promise.keepOf', [words])}
              aria-keyshortcuts={first ? 'y' : undefined}
              onClick={() => void run(row.id, { type: 'keep', id })}
            >
              {i18n.t('promise.keep')}
              {first && <Kbd>Y</Kbd>}
            </Button>
            <Button
              size="sm"
              look="quiet"
              aria-label={i18n.t('promise.withdrawOf', [words])}
              onClick={() => void run(row.id, { type: 'unpromise', ids: [id], why: 'withdrawn' })}
            >
              {i18n.t('promise.withdraw')}
            </Button>
            <IconButton
              size="sm"
              className="!w-6"
              label={i18n.t('promise.editOf', [words])}
              onClick={() => setTerms({ type, dueAt })}
            >
              <Pencil aria-hidden className="size-3" />
            </IconButton>
          </>
        ) : (
          <>
            <Button
              size="sm"
              onClick={() => {
                void run(row.id, { type: 'promise', promises: [{ id, ...terms }] });
                setTerms(null);
              }}
            >
              {i18n.t('promise.save')}
            </Button>
            <Button size="sm" look="quiet" onClick={() => setTerms(null)}>
              {i18n.t('app.cancel')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
