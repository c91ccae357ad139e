import { Star } from 'lucide-react';
import { i18n } from '#i18n';
import { wordTone } from '@/components/reply/words';
import { usePlaces } from '@/components/shell/use-consoles';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { Select } from '@/components/ui/input';
import { GRADES } from '@/lib/grading/contract';
import { TONES } from '@/lib/reply/tones';
import { templateKindSchema } from '@/lib/templates/contract';
import type { LibraryFilter } from './library-filter';
import { useConsoleIds } from './use-names';

/** Cause, console, tone, kind, whose, and favourites. */
export function LibraryFilters({
  filter,
  onChange,
}: {
  filter: LibraryFilter;
  onChange: (part: Partial<LibraryFilter>) => void;
}) {
  const places = usePlaces();
  const ids = useConsoleIds();
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <Choice
        label={i18n.t('templates.grades')}
        value={filter.grade}
        values={GRADES}
        word={(grade) => i18n.t(`grade.${grade}`)}
        onChange={(grade) => onChange({ grade })}
      />
      <Choice
        label={i18n.t('templates.consoles')}
        value={filter.console}
        values={ids}
        word={places.console}
        onChange={(console) => onChange({ console })}
      />
      <Choice
        label={i18n.t('templates.tone')}
        value={filter.tone}
        values={TONES}
        word={wordTone}
        onChange={(tone) => onChange({ tone })}
      />
      <Choice
        label={i18n.t('templates.kind')}
        value={filter.kind}
        values={templateKindSchema.options}
        word={(kind) => i18n.t(`templates.kind_${kind}`)}
        onChange={(kind) => onChange({ kind })}
      />
      <Choice
        label={i18n.t('templates.from')}
        value={filter.from}
        values={['own', 'ours'] as const}
        word={(from) => i18n.t(`templates.from_${from}`)}
        onChange={(from) => onChange({ from })}
      />
      <Button
        size="sm"
        look={filter.favourite ? 'plain' : 'quiet'}
        aria-pressed={filter.favourite}
        onClick={() => onChange({ favourite: !filter.favourite })}
      >
        <Star aria-hidden className={cx('size-3.5', filter.favourite && 'fill-current')} />
        {i18n.t('templates.favourites')}
      </Button>
    </div>
  );
}

function Choice<T extends string>({
  label,
  value,
  values,
  word,
  onChange,
}: {
  label: string;
  value: T | null;
  values: readonly T[];
  word: (value: T) => string;
  onChange: (value: T | null) => void;
}) {
  return (
    <Select
      aria-label={label}
      className={cx('!h-6 max-w-32 !px-1 text-sm', value === null ? 'text-muted' : '!border-ink font-medium')}
      value={value ?? ''}
      onChange={({ target }) => onChange(values.find((one) => one === target.value) ?? null)}
    >
      <option value="">{label}</option>
      {values.map((one) => (
        <option key={one} value={one}>
          {word(one)}
        </option>
      ))}
    </Select>
  );
}
