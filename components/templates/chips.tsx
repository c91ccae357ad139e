import { type KeyboardEvent, useRef } from 'react';
import { cx } from '@/components/ui/cx';

export interface Chip {
  key: string;
  label: string;
}

/** A few choices side by side, one focus stop: arrows and digits choose, Enter is left to whoever asks. */
export function Chips({
  label,
  chips,
  chosen,
  describedBy,
  invalid,
  onChoose,
}: {
  label: string;
  chips: readonly Chip[];
  chosen: string | null;
  describedBy?: string;
  invalid?: boolean;
  onChoose: (key: string) => void;
}) {
  const group = useRef<HTMLDivElement>(null);
  const at = chips.findIndex(({ key }) => key === chosen);
  const choose = (to: number): void => {
    const chip = chips[to];
    if (chip === undefined) return;
    onChoose(chip.key);
    group.current?.querySelectorAll('button')[to]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const digit = /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : null;
    if (step === undefined && (digit === null || digit >= chips.length)) return;
    event.preventDefault();
    choose(step === undefined ? (digit ?? 0) : at < 0 ? 0 : (at + step + chips.length) % chips.length);
  };
  return (
    <div
      ref={group}
      role="radiogroup"
      aria-label={label}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      className="flex flex-wrap gap-1.5"
      onKeyDown={onKeyDown}
    >
      {chips.map((chip, i) => (
        // biome-ignore lint/a11y/useSemanticElements: a native radio cannot be drawn as a chip with its own label
        <button
          key={chip.key}
          type="button"
          role="radio"
          aria-checked={i === at}
          tabIndex={i === Math.max(at, 0) ? 0 : -1}
          className={cx(
            'figures min-h-8 max-w-full rounded-md border px-2.5 py-1 text-left',
            i === at ? 'border-ink bg-select font-medium' : 'border-line-strong bg-raised hover:bg-hover',
          )}
          onClick={() => choose(i)}
        >
          {chip.label}
        </button>
      ))}
    </div>
  );
}
