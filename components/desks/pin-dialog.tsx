import { AlertDialog } from 'radix-ui';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { enterPin, type PinState, readPin } from '@/lib/settings/pin';
import { usePinAsked } from './ask-pin';
import { PinField } from './pin-field';
import { PinTrouble } from './pin-trouble';

/** Stands in every screen that asks for the PIN; shows nothing until somebody does. */
export function PinDialog() {
  const asked = usePinAsked(({ waiting }) => waiting.length > 0);
  const answer = usePinAsked((state) => state.answer);
  const opener = useRef<Element | null>(null);
  return (
    <AlertDialog.Root open={asked} onOpenChange={(open) => !open && answer(false)}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="fixed inset-0 z-40 bg-[rgb(0_0_0/0.35)]" />
        <AlertDialog.Content
          onOpenAutoFocus={(event) => {
            opener.current = document.activeElement;
            // The boxes come when it is read how many there are, and take the focus themselves.
            event.preventDefault();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
          }}
          className="fixed top-1/2 left-1/2 z-50 flex w-[min(380px,calc(100vw-32px))] -translate-x-1/2 -translate-y-1/2 flex-col gap-2 rounded-lg border border-line bg-raised p-4 shadow-float outline-none"
        >
          <AlertDialog.Title className="font-semibold text-lg">{i18n.t('pin.ask')}</AlertDialog.Title>
          <AlertDialog.Description className="text-base text-muted">
            {i18n.t('pin.askBody')}
          </AlertDialog.Description>
          <PinForm onEntered={() => answer(true)} />
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}

function PinForm({ onEntered }: { onEntered: () => void }) {
  const form = useRef<HTMLFormElement>(null);
  const [state, setState] = useState<PinState | null>(null);
  const [pin, setPin] = useState('');
  const [checking, setChecking] = useState(false);
  const [wrong, setWrong] = useState(false);
  const look = async (): Promise<void> => setState(await readPin(Date.now()));
  useEffect(() => void look(), []);
  const isSet = state?.set === true;
  const blockedUntil = isSet ? state.blockedUntil : null;
  const ready = isSet && blockedUntil === null && !checking;
  useEffect(() => {
    if (ready) form.current?.querySelector('input')?.focus();
  }, [ready]);
  const enter = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isSet || checking || pin.length !== state.digits) return;
    setChecking(true);
    const result = await enterPin(pin, Date.now());
    if (result === 'right') return onEntered();
    setPin('');
    setWrong(result === 'wrong');
    await look();
    setChecking(false);
  };
  return (
    <form ref={form} className="flex flex-col gap-2 pt-1" onSubmit={(event) => void enter(event)}>
      {isSet && (
        <PinField
          digits={state.digits}
          value={pin}
          disabled={checking || blockedUntil !== null}
          onChange={setPin}
        />
      )}
      <div role="alert" className="min-h-5 font-medium text-sm">
        {isSet && <PinTrouble pin={state} wrong={wrong} onOver={() => void look()} />}
      </div>
      <p className="text-faint text-sm">{i18n.t('pin.forgotHint')}</p>
      <div className="mt-1 flex justify-end gap-2">
        <AlertDialog.Cancel asChild>
          <Button>{i18n.t('app.cancel')}</Button>
        </AlertDialog.Cancel>
        <Button type="submit" look="primary" disabled={!isSet || checking || pin.length !== state.digits}>
          {i18n.t('pin.enter')}
        </Button>
      </div>
    </form>
  );
}
