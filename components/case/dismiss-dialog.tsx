import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { run } from '@/components/shell/command';
import { Confirm } from '@/components/ui/confirm';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';

/** Sets one case aside. */
export function DismissDialog({
  caseId,
  open,
  onOpenChange,
}: {
  caseId: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  return (
    <ReasonDialog
      title={i18n.t('case.dismissTitle')}
      open={open}
      onOpenChange={onOpenChange}
      onDismiss={(reason) => void run(caseId, { type: 'dismiss', reason })}
    />
  );
}

/** Setting a case aside needs a reason; it goes into the journal. */
export function ReasonDialog({
  title,
  open,
  onOpenChange,
  onDismiss,
  disabled = false,
  children,
}: {
  title: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onDismiss: (reason: string) => void;
  disabled?: boolean;
  /** What else there is to say, under the field. */
  children?: ReactNode;
}) {
  const [reason, setReason] = useState('');
  const dismiss = (): void => onDismiss(reason.trim());
  return (
    <Confirm
      open={open}
      onOpenChange={onOpenChange}
      title={title}
      body={i18n.t('case.dismissBody')}
      action={i18n.t('case.dismissAction')}
      cancel={i18n.t('app.cancel')}
      disabled={disabled || reason.trim() === ''}
      onConfirm={dismiss}
    >
      <Field label={i18n.t('case.dismissReason')}>
        {(wiring) => (
          <Input
            {...wiring}
            maxLength={200}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      {children}
    </Confirm>
  );
}
