import type { ComponentProps } from 'react';
import { cx } from './cx';

const LOOK = {
  primary: 'bg-primary text-on-primary font-medium hover:opacity-88',
  plain: 'border border-line-strong bg-raised text-ink hover:bg-hover',
  quiet: 'text-muted hover:bg-hover hover:text-ink',
} as const;
const SIZE = {
  sm: 'h-6 gap-1 px-2 text-sm',
  md: 'h-8 gap-1.5 px-3 text-base',
} as const;

export interface ButtonProps extends ComponentProps<'button'> {
  look?: keyof typeof LOOK;
  size?: keyof typeof SIZE;
}

/** A button that is never a submit by accident. One `primary` a screen. */
export function Button({ look = 'plain', size = 'md', className, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={cx(
        'inline-flex shrink-0 select-none items-center justify-center rounded-md whitespace-nowrap transition-colors',
        'disabled:pointer-events-none disabled:opacity-45',
        LOOK[look],
        SIZE[size],
        className,
      )}
      {...rest}
    />
  );
}

/** A square button with only an icon; `label` is its name for the screen reader and its tooltip. */
export function IconButton({ label, className, ...rest }: ButtonProps & { label: string }) {
  return (
    <Button look="quiet" aria-label={label} title={label} className={cx('w-8 !px-0', className)} {...rest} />
  );
}
