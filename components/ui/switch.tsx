import type { ComponentProps } from 'react';

/** A labelled on/off. */
export function Switch({
  label,
  ...rest
}: Omit<ComponentProps<'input'>, 'type' | 'role'> & { label: string }) {
  return (
    <label className="inline-flex items-center gap-2 text-base">
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says itself whether it is checked
        role="switch"
        className="relative h-[18px] w-8 appearance-none rounded-full bg-line-strong transition-colors before:absolute before:top-[2px] before:left-[2px] before:size-[14px] before:rounded-full before:bg-bg before:transition-transform checked:bg-primary checked:before:translate-x-[14px]"
        {...rest}
      />
      {label}
    </label>
  );
}
