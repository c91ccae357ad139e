import { names } from '../mark.ts';

interface ChipsProps {
  title: string;
  labels: readonly string[];
  chosen: readonly string[];
  onToggle: (label: string) => void;
}

/** One line of the form. A chip is a plain element, as on the real page. */
export function Chips({ title, labels, chosen, onToggle }: ChipsProps) {
  return (
    <div className={names('r-filter', 'evaluation_search_content')}>
      <div className={names('r-filter-title', 'evaluation_search_firstTitle')}>{title}</div>
      {labels.map((label) => (
        // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the real chips are plain elements.
        <div
          key={label}
          className={
            chosen.includes(label)
              ? names('r-chip r-chip-on', 'evaluation_search_btn', 'evaluation_search_btn_checked')
              : names('r-chip', 'evaluation_search_btn')
          }
          onClick={() => onToggle(label)}
        >
          {label}
        </div>
      ))}
    </div>
  );
}
