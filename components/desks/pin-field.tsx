import { unstable_OneTimePasswordField as Field } from 'radix-ui';
import { i18n } from '#i18n';

/** One box a digit; the form is sent as soon as the last one is there. */
export function PinField({
  digits,
  value,
  disabled,
  onChange,
}: {
  digits: number;
  value: string;
  disabled: boolean;
  onChange: (pin: string) => void;
}) {
  return (
    <Field.Root
      autoSubmit
      autoComplete="off"
      type="password"
      disabled={disabled}
      value={value}
      onValueChange={onChange}
      aria-label={i18n.t('pin.name')}
      className="flex gap-1.5"
    >
      {Array.from({ length: digits }, (_, i) => (
        <Field.Input
          // A box is its place
          key={i}
          index={i}
          aria-label={i18n.t('pin.digit', [i + 1, digits])}
          className="h-9 w-8 rounded-md border border-line-strong bg-raised text-center text-ink text-lg disabled:opacity-45"
        />
      ))}
      <Field.HiddenInput name="pin" />
    </Field.Root>
  );
}
