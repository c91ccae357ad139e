import { AlertDialog } from 'radix-ui';
import type { ReactNode } from 'react';
import { Button } from './button';

interface ConfirmProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  /** What will happen, in plain words. */
  body: string;
  action: string;
  cancel: string;
  disabled?: boolean;
  onConfirm: () => void;
  children?: ReactNode;
}

/** Asks before something that cannot be taken back with one key. */
export function Confirm(props: ConfirmProps) {
  const { open, onOpenChange, title, body, action, cancel, disabled, onConfirm, children } = props;
  return (
    <AlertDialog.Root open={open} onOpenChange={onOpenChange}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="fixed inset-0 z-40 bg-[rgb(0_0_0/0.35)]" />
        <AlertDialog.Content
          onOpenAutoFocus={(event) => {
            // Where something is asked for, the hands are there at once; else the safe button has the focus.
            const field =
              event.currentTarget instanceof HTMLElement && event.currentTarget.querySelector('input');
            if (!field) return;
            event.preventDefault();
            field.focus();
          }}
          className="fixed top-1/2 left-1/2 z-50 flex w-[min(340px,calc(100vw-32px))] -translate-x-1/2 -translate-y-1/2 flex-col gap-2 rounded-lg border border-line bg-raised p-4 shadow-float"
        >
          <AlertDialog.Title className="text-lg font-semibold">{title}</AlertDialog.Title>
          <AlertDialog.Description className="text-base text-muted">{body}</AlertDialog.Description>
          {children}
          <div className="mt-2 flex justify-end gap-2">
            <AlertDialog.Cancel asChild>
              <Button>{cancel}</Button>
            </AlertDialog.Cancel>
            <AlertDialog.Action asChild>
              <Button look="primary" disabled={disabled} onClick={onConfirm}>
                {action}
              </Button>
            </AlertDialog.Action>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
