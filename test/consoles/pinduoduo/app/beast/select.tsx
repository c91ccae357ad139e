import { useState } from 'react';
import { createPortal } from 'react-dom';
import { beast, names } from '../mark.ts';

interface SelectProps {
  value: number;
  options: readonly number[];
  onChange: (value: number) => void;
}

/** Page-size list. Its options open at the end of the body, as bare numbers. */
export function Select({ value, options, onChange }: SelectProps) {
  const [place, setPlace] = useState<DOMRect | null>(null);
  return (
    <div {...beast('select', 'r-select', 'ST_outerWrapper')}>
      <button
        type="button"
        {...beast('select-header', 'r-select-head', 'ST_header')}
        onClick={(event) => setPlace(place ? null : event.currentTarget.getBoundingClientRect())}
      >
        {value}
      </button>
      {place &&
        createPortal(
          <div
            role="listbox"
            tabIndex={-1}
            className={names('r-select-list', 'ST_dropdownPanel')}
            style={{ left: place.left, top: place.top - options.length * 32 - 12, width: place.width }}
          >
            {options.map((option) => (
              // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the kit's list is pointer-only.
              <div
                key={option}
                role="option"
                aria-selected={option === value}
                className={names('r-select-option', 'ST_option')}
                onClick={() => {
                  setPlace(null);
                  onChange(option);
                }}
              >
                {option}
              </div>
            ))}
          </div>,
          document.body,
        )}
    </div>
  );
}
