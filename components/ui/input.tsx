import type { ComponentProps } from 'react';
import { cx } from './cx';

const BOX =
  'rounded-md border border-line-strong bg-raised text-base text-ink aria-invalid:border-ink aria-invalid:border-2';

export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return (
    <input
      type="text"
      autoComplete="off"
      spellCheck={false}
      className={cx(BOX, 'h-8 min-w-0 px-2', className)}
      {...rest}
    />
  );
}

export function TextArea({ className, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea spellCheck={false} className={cx(BOX, 'w-full resize-y px-2.5 py-2', className)} {...rest} />
  );
}

/** The platform's own select: right for the keyboard, the screen reader and the size of the bundle. */
export function Select({ className, ...rest }: ComponentProps<'select'>) {
  return <select className={cx(BOX, 'h-8 min-w-0 px-1.5', className)} {...rest} />;
}
