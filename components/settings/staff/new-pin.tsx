import { type FormEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { PinLocked, pinSchema, setPin } from '@/lib/settings/pin';

/** A PIN typed twice. */
export function NewPin({ onDone }: { onDone: () => void }) {
  const id = useId();
  const [pin, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const [error, setError] = useState<string | null>(null);
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!pinSchema.safeParse(pin).success) return setError(i18n.t('pin.notDigits'));
    if (pin !== again) return setError(i18n.t('pin.notSame'));
    try {
      await setPin(pin, Date.now());
      onDone();
    } catch (failure) {
      setError(i18n.t(failure instanceof PinLocked ? 'command.locked' : 'command.storage_broken'));
    }
  };
  const field = (name: 'first' | 'again', value: string, onChange: (text: string) => void) => (
    <div className="flex flex-col gap-1">
      <label htmlFor={`${id}-${name}`} className="text-muted text-sm">
        {i18n.t(`pin.${name}`)}
      </label>
      <Input
        id={`${id}-${name}`}
        type="password"
        inputMode="numeric"
        maxLength={8}
        className="w-32"
        aria-invalid={error !== null}
        value={value}
        onChange={({ target }) => {
          onChange(target.value);
          setError(null);
        }}
      />
    </div>
  );
  return (
    <form className="flex flex-col gap-2" onSubmit={(event) => void keep(event)}>
      <div className="flex flex-wrap items-end gap-3">
        {field('first', pin, setFirst)}
        {field('again', again, setAgain)}
        <span className="flex gap-2">
          <Button type="submit" disabled={pin === '' || again === ''}>
            {i18n.t('pin.keepNew')}
          </Button>
          <Button look="quiet" onClick={onDone}>
            {i18n.t('app.cancel')}
          </Button>
        </span>
      </div>
      {error !== null && (
        <p role="alert" className="font-medium text-sm">
          {error}
        </p>
      )}
    </form>
  );
}
