import { i18n } from '#i18n';
import { Block } from './block';
import type { Editor } from './editor';
import { WeekDay } from './week-day';

/** Monday first, as a working week is read; the calendar counts from Sunday. */
const ORDER = [1, 2, 3, 4, 5, 6, 0] as const;

export function WeekBlock({ editor }: { editor: Editor }) {
  const { week } = editor.calendar;
  return (
    <Block parts={['week', null]} faults={editor.faults}>
      <div className="flex flex-col">
        {ORDER.map((day) => (
          <WeekDay
            key={day}
            name={i18n.t(`settings.day${day}`)}
            windows={week[day] ?? []}
            onChange={(windows) => editor.change({ week: week.with(day, windows) })}
            onCopy={() => editor.change({ week: week.map(() => week[day] ?? []) })}
          />
        ))}
      </div>
    </Block>
  );
}
