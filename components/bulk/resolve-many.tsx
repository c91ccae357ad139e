import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { asksToResolve, ResolveDialog } from '@/components/promises/resolve-dialog';
import { Confirm } from '@/components/ui/confirm';
import type { CaseRow } from '@/lib/cases/case';
import { casesWithDuties } from '@/lib/store/queries';
import { AtOnce } from './at-once';

/** Closes one case as its own screen does: where something is still owed, one is asked. */
export function ResolveOne({
  row,
  onClose,
  onResolve,
}: {
  row: CaseRow;
  onClose: () => void;
  onResolve: () => void;
}) {
  // What is asked is asked of the case as it was: closed, it would ask anew.
  const [asks] = useState(() => asksToResolve(row));
  if (!asks) return <AtOnce onClose={onClose} act={onResolve} />;
  return <ResolveDialog row={row} open onOpenChange={(open) => open || onClose()} onResolve={onResolve} />;
}

/** Closes many cases. Asks once where some of them owe something, or where there is something else to say (`note`). */
export function ResolveMany({
  chosen,
  note,
  onClose,
  onResolve,
}: {
  chosen: readonly string[];
  note: ReactNode;
  onClose: () => void;
  onResolve: (caseIds: readonly string[]) => void;
}) {
  const duties = useLiveQuery(casesWithDuties, []);
  if (duties === undefined) return null;
  const settled = chosen.filter((id) => !duties.has(id));
  const owing = chosen.length - settled.length;
  if (owing === 0 && note === null) return <AtOnce onClose={onClose} act={() => onResolve(chosen)} />;
  const all = { action: i18n.t('bulk.resolveAll', [chosen.length]), onConfirm: () => onResolve(chosen) };
  const isMixed = owing > 0 && settled.length > 0;
  return (
    <Confirm
      open
      onOpenChange={(open) => open || onClose()}
      title={i18n.t('bulk.resolveTitle', [chosen.length])}
      body={owing === 0 ? i18n.t('bulk.resolveBody') : i18n.t('bulk.resolveOwing', [owing])}
      action={isMixed ? i18n.t('bulk.resolveOthers', [settled.length]) : i18n.t('promise.resolveAction')}
      cancel={i18n.t('app.cancel')}
      disabled={chosen.length === 0}
      onConfirm={() => onResolve(isMixed ? settled : chosen)}
      {...(isMixed ? { other: all } : {})}
    >
      {note}
    </Confirm>
  );
}
