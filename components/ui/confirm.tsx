import { AlertDialog } from 'radix-ui';
import { type ReactNode, useRef } from 'react';
import { Button } from './button';
import { focusField } from './focus-field';
import { Kbd } from './kbd';

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
  /** A second way to go on. */
  other?: { action: string; onConfirm: () => void };
  /** Letters that press the action and the other one. */
  letters?: { action: string; other: string };
  children?: ReactNode;
}

/** What had the focus when the dialog came; an item of a menu goes with its menu, whose button stays. */
interface Opener {
  element: HTMLElement | null;
  menuButton: string | null;
}

function openerNow(): Opener {
  const { activeElement } = document;
  const element = activeElement instanceof HTMLElement ? activeElement : null;
  return {
    element,
    menuButton: element?.closest('[role="menu"]')?.getAttribute('aria-labelledby') ?? null,
  };
}

/** Asks before something that cannot be taken back with one key. Enter in a field of it confirms. */
export function Confirm(props: ConfirmProps) {
  const { open, onOpenChange, title, body, action, cancel, disabled, onConfirm, children } = props;
  const { other, letters } = props;
  const opener = useRef<Opener | null>(null);
  return (
    <AlertDialog.Root open={open} onOpenChange={onOpenChange}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="fixed inset-0 z-40 bg-[rgb(0_0_0/0.35)]" />
        <AlertDialog.Content
          onOpenAutoFocus={(event) => {
            opener.current = openerNow();
            // Else the safe button has the focus.
            focusField(event, 'input:not([type=checkbox]), select');
          }}
          onCloseAutoFocus={(event) => {
            // Radix gives the focus back to a trigger of its own only, and this dialog has none.
            event.preventDefault();
            const { element = null, menuButton = null } = opener.current ?? {};
            (element?.isConnected === true ? element : document.getElementById(menuButton ?? ''))?.focus();
          }}
          onKeyDown={(event) => {
            // The Enter that ends a word of an input method is not meant for the dialog.
            if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
            const key = event.key.toUpperCase();
            const entered = key === 'ENTER' && event.target instanceof HTMLInputElement;
            const act =
              entered || key === letters?.action
                ? onConfirm
                : key === letters?.other
                  ? other?.onConfirm
                  : null;
            if (!act || disabled) return;
            event.preventDefault();
            act();
            onOpenChange(false);
          }}
          className="fixed top-1/2 left-1/2 z-50 flex w-[min(380px,calc(100vw-32px))] -translate-x-1/2 -translate-y-1/2 flex-col gap-2 rounded-lg border border-line bg-raised p-4 shadow-float"
        >
          <AlertDialog.Title className="text-lg font-semibold">{title}</AlertDialog.Title>
          <AlertDialog.Description className="text-base text-muted">{body}</AlertDialog.Description>
          {children}
          <div className="mt-2 flex justify-end gap-2">
            <AlertDialog.Cancel asChild>
              <Button>{cancel}</Button>
            </AlertDialog.Cancel>
            {other && (
              <AlertDialog.Action asChild>
                <Button aria-keyshortcuts={letters?.other} onClick={other.onConfirm}>
                  {other.action}
                  {letters && <Kbd>{letters.other}</Kbd>}
                </Button>
              </AlertDialog.Action>
            )}
            <AlertDialog.Action asChild>
              <Button
                look="primary"
                disabled={disabled}
                aria-keyshortcuts={letters?.action}
                onClick={onConfirm}
              >
                {action}
                {letters && <Kbd>{letters.action}</Kbd>}
              </Button>
            </AlertDialog.Action>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
