import { Star } from 'lucide-react';
import { i18n } from '#i18n';
import { wordTone } from '@/components/reply/words';
import { cx } from '@/components/ui/cx';
import { Kbd } from '@/components/ui/kbd';
import { Highlighted, type Range, Tag } from './highlighted';
import type { Entry } from './use-library';
import { wordGrades } from './words';

/** Pixels, so that a long list is measured without drawing it. */
export const ROW_HEIGHT = 48;

export const optionId = (id: string): string => `template-${id}`;

/** A template in the list: which key takes it, what it is for, how it begins. */
export function PickerRow({
  entry,
  nth,
  place,
  total,
  active,
  favourite,
  title,
  excerpt,
  onPoint,
  onTake,
}: {
  entry: Entry;
  /** The digit that takes it; null from the tenth on. */
  nth: number | null;
  place: number;
  total: number;
  active: boolean;
  favourite: boolean;
  title: readonly Range[];
  excerpt: { text: string; ranges: readonly Range[] };
  onPoint: () => void;
  onTake: () => void;
}) {
  const { template, own } = entry;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search field has the focus and handles the keys of its options
    <div
      role="option"
      id={optionId(template.id)}
      tabIndex={-1}
      aria-selected={active}
      aria-posinset={place}
      aria-setsize={total}
      style={{ height: ROW_HEIGHT }}
      className={cx('flex items-center gap-2 px-3', active ? 'bg-select' : 'hover:bg-hover')}
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={active ? undefined : onPoint}
      onClick={onTake}
    >
      <span className="w-4 shrink-0 text-center text-faint">{nth !== null && <Kbd>{String(nth)}</Kbd>}</span>
      <span className="flex min-w-0 flex-1 flex-col">
        <span className="flex items-center gap-1.5">
          <Highlighted text={template.title} ranges={title} className="truncate font-medium" />
          {favourite && (
            <Star
              role="img"
              aria-label={i18n.t('templates.isFavourite')}
              className="size-3 shrink-0 fill-current"
            />
          )}
          <span className="flex-1" />
          <Tag className="max-w-24 truncate">{wordGrades(template.grades)}</Tag>
          <Tag>{wordTone(template.tone)}</Tag>
          {own && <Tag className="text-muted">{i18n.t('templates.ownShort')}</Tag>}
        </span>
        <Highlighted text={excerpt.text} ranges={excerpt.ranges} className="truncate text-muted text-sm" />
      </span>
    </div>
  );
}
