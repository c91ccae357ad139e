import { Star } from 'lucide-react';
import { i18n } from '#i18n';
import { wordTone } from '@/components/reply/words';
import { cx } from '@/components/ui/cx';
import { Highlighted, type Range, Tag } from './highlighted';
import type { Entry } from './use-library';
import { wordGrades } from './words';

/** Pixels, so that a long list is measured without drawing it. */
export const LIBRARY_ROW = 62;

export const libraryRowId = (id: string): string => `library-${id}`;

/** A template in the library: its title, how it begins, what it is for. */
export function LibraryRow({
  entry,
  place,
  total,
  selected,
  favourite,
  consoles,
  title,
  excerpt,
  onSelect,
  onStar,
}: {
  entry: Entry;
  place: number;
  total: number;
  selected: boolean;
  favourite: boolean;
  /** Names of the consoles it is for; null: for all. */
  consoles: string | null;
  title: readonly Range[];
  excerpt: { text: string; ranges: readonly Range[] };
  onSelect: () => void;
  onStar: () => void;
}) {
  const { template, own } = entry;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the focus and handles the keys of its options
    <div
      role="option"
      id={libraryRowId(template.id)}
      tabIndex={-1}
      aria-selected={selected}
      aria-posinset={place}
      aria-setsize={total}
      style={{ height: LIBRARY_ROW }}
      className={cx(
        'flex items-start gap-1 border-line border-b py-1.5 pr-1.5 pl-3',
        selected ? 'bg-select group-focus-visible/list:shadow-[inset_2px_0_0_var(--ring)]' : 'hover:bg-hover',
      )}
      onClick={onSelect}
    >
      <span className="flex min-w-0 flex-1 flex-col">
        <Highlighted text={template.title} ranges={title} className="truncate font-medium" />
        <Highlighted text={excerpt.text} ranges={excerpt.ranges} className="truncate text-muted text-sm" />
        <span className="flex gap-2">
          <Tag className={own ? 'font-medium text-ink' : ''}>
            {i18n.t(own ? 'templates.from_own' : 'templates.from_ours')}
          </Tag>
          <Tag>{i18n.t(`templates.kind_${template.kind}`)}</Tag>
          <Tag className="truncate">{wordGrades(template.grades)}</Tag>
          <Tag>{wordTone(template.tone)}</Tag>
          {consoles !== null && <Tag className="truncate">{consoles}</Tag>}
        </span>
      </span>
      <button
        type="button"
        tabIndex={-1}
        aria-label={i18n.t(favourite ? 'templates.unstar' : 'templates.star', [template.title])}
        aria-pressed={favourite}
        className="flex size-7 shrink-0 items-center justify-center rounded-md text-faint hover:bg-hover hover:text-ink"
        onClick={(event) => {
          event.stopPropagation();
          onStar();
        }}
      >
        <Star aria-hidden className={cx('size-3.5', favourite && 'fill-current text-ink')} />
      </button>
    </div>
  );
}
