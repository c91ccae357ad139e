import { type ReactNode, useId } from 'react';

interface FieldProps {
  label: string;
  hint?: string;
  error?: string | null;
  children: (wiring: { id: string; 'aria-invalid': boolean; 'aria-describedby': string }) => ReactNode;
}

/** A label over a control, with what is wrong said under it and wired to it. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-sm text-muted">
        {label}
      </label>
      {children({ id, 'aria-invalid': Boolean(error), 'aria-describedby': `${id}-say` })}
      <FieldSays id={`${id}-say`} error={error ?? null} hint={hint ?? null} />
    </div>
  );
}

/** The line under a control: the error wins over the hint, and is announced. */
export function FieldSays({ id, error, hint }: { id: string; error: string | null; hint: string | null }) {
  return (
    <p id={id} aria-live="polite" className={error ? 'text-sm font-medium text-ink' : 'text-sm text-faint'}>
      {error ?? hint}
    </p>
  );
}
