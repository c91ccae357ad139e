import { i18n } from '#i18n';
import { Confirm } from '@/components/ui/confirm';
import type { CaseRow } from '@/lib/cases/case';
import { openPromises } from '@/lib/cases/promises';
import { isOpenFollowUp } from '@/lib/cases/work';

/** A case that is closed while something is still owed: promises and follow-ups stay, and one says so first. */
export function ResolveDialog({
  row,
  open,
  onOpenChange,
  onResolve,
}: {
  row: CaseRow;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onResolve: () => void;
}) {
  const owed = openPromises(row).length + (row.followUps ?? []).filter(isOpenFollowUp).length;
  return (
    <Confirm
      open={open}
      onOpenChange={onOpenChange}
      title={i18n.t('promise.resolveTitle', [owed])}
      body={i18n.t('promise.resolveBody')}
      action={i18n.t('promise.resolveAction')}
      cancel={i18n.t('app.cancel')}
      onConfirm={onResolve}
    />
  );
}

/** Whether there is something to say before this case is closed. */
export function asksToResolve({ promiseAt, followUpAt }: Pick<CaseRow, 'promiseAt' | 'followUpAt'>): boolean {
  return promiseAt !== undefined || followUpAt !== undefined;
}
