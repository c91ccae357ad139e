import { cx } from './cx';

/** A few ways to choose from, side by side, each with its own short label. */
export function Segments<T extends string | number>({
  label,
  shortcut,
  options,
  value,
  onChange,
}: {
  label: string;
  /** The key that goes on to the next, as printed on it; shown as the tooltip. */
  shortcut?: string;
  options: readonly { value: T; label: string }[];
  value: T;
  onChange: (value: T) => void;
}) {
  return (
    <div role="radiogroup" aria-label={label} title={shortcut} className="flex rounded-md bg-sunken p-0.5">
      {options.map((option) => (
        // biome-ignore lint/a11y/useSemanticElements: a native radio cannot be drawn as a segment with its own label
        <button
          key={option.value}
          type="button"
          role="radio"
          aria-checked={option.value === value}
          className={cx(
            'h-6 rounded-[5px] px-2 text-sm',
            option.value === value
              ? 'bg-raised font-medium text-ink shadow-[0_0_0_1px_var(--line-strong)]'
              : 'text-muted hover:text-ink',
          )}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
