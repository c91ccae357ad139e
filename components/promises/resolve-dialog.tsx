import { i18n } from '#i18n';
import { run } from '@/components/shell/command';
import { Confirm } from '@/components/ui/confirm';
import type { CaseRow } from '@/lib/cases/case';
import { openPromises } from '@/lib/cases/promises';
import { isOpenFollowUp } from '@/lib/cases/work';

/** A case that is closed while something is still owed: promises and follow-ups stay, and one says so first. */
export function ResolveDialog({
  row,
  open,
  onOpenChange,
}: {
  row: CaseRow;
  open: boolean;
  onOpenChange: (open: boolean) => void;
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
      onConfirm={() => void run(row.id, { type: 'resolve' })}
    />
  );
}
