import { Plus } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { useNow } from '@/components/shell/now';
import { Button } from '@/components/ui/button';
import type { Windows } from '@/lib/deadlines/windows';
import { dayIn } from '@/lib/deadlines/zone';
import { DAY } from '@/lib/review/time';
import { Block } from './block';
import { DayInput } from './day-input';
import type { Editor } from './editor';
import { WindowsRow } from './windows-row';

/** Single days that differ: a stocktaking, a company outing, one who comes in on a holiday. They win over all else. */
export function DaysBlock({ editor }: { editor: Editor }) {
  const now = useNow();
  const { days, zone } = editor.calendar;
  const [next, setNext] = useState(() => dayIn(zone, now + DAY));
  const set = (iso: string, windows: Windows): void => editor.change({ days: { ...days, [iso]: windows } });
  const remove = (iso: string): void => {
    const { [iso]: _, ...others } = days;
    editor.change({ days: others });
  };
  const sorted = Object.entries(days).sort(([a], [b]) => a.localeCompare(b));
  return (
    <Block
      title={i18n.t('calendar.days')}
      hint={i18n.t('calendar.daysHint')}
      parts={['days']}
      faults={editor.faults}
      aside={
        <span className="flex items-center gap-1">
          <DayInput label={i18n.t('calendar.newDay')} value={next} onChange={setNext} />
          <Button size="sm" disabled={Object.hasOwn(days, next)} onClick={() => set(next, [])}>
            <Plus aria-hidden className="size-3.5" />
            {i18n.t('calendar.addDay')}
          </Button>
        </span>
      }
    >
      {sorted.length > 0 && (
        <ul className="flex flex-col border-line border-b">
          {sorted.map(([iso, windows]) => (
            <li
              key={iso}
              className="flex flex-wrap items-center gap-x-3 gap-y-1.5 border-line border-t py-1.5"
            >
              <span className="figures w-24 shrink-0">{iso}</span>
              <WindowsRow name={iso} windows={windows} onChange={(changed) => set(iso, changed)} />
              <span className="flex-1 sm:hidden" />
              <Button
                look="quiet"
                size="sm"
                aria-label={`${iso} ${i18n.t('calendar.remove')}`}
                onClick={() => remove(iso)}
              >
                {i18n.t('calendar.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Block>
  );
}
