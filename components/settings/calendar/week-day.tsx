import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Windows } from '@/lib/deadlines/windows';
import { WindowsRow } from './windows-row';

/** One weekday in a row. */
export function WeekDay({
  name,
  windows,
  onChange,
  onCopy,
}: {
  name: string;
  windows: Windows;
  onChange: (windows: Windows) => void;
  onCopy: () => void;
}) {
  return (
    <fieldset className="flex flex-wrap items-center gap-x-3 gap-y-1.5 border-line border-t py-1.5">
      <legend className="sr-only">{name}</legend>
      <span aria-hidden className="w-10 shrink-0">
        {name}
      </span>
      <WindowsRow name={name} windows={windows} onChange={onChange} />
      <span className="flex-1 sm:hidden" />
      <Button look="quiet" size="sm" aria-label={`${name} ${i18n.t('settings.copyDay')}`} onClick={onCopy}>
        {i18n.t('settings.copyDay')}
      </Button>
    </fieldset>
  );
}
