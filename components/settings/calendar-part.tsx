import { useState } from 'react';
import { i18n } from '#i18n';
import { SettingsPart } from './settings-part';
import type { Saver } from './use-saver';
import { WeekDay, type Windows } from './week-day';
import { weekFault } from './week-fault';

/** Monday first, as a working week is read; the calendar counts from Sunday. */
const ORDER = [1, 2, 3, 4, 5, 6, 0] as const;

/** The working windows of a week. A week that cannot be kept stays on the screen, with what is wrong said. */
export function CalendarPart({ saver }: { saver: Saver }) {
  const { calendar } = saver.settings;
  const [week, setWeek] = useState<Windows[]>(calendar.week);
  const fault = weekFault(week);
  const change = (next: Windows[]): void => {
    setWeek(next);
    if (weekFault(next) === null) saver.change({ calendar: { ...calendar, week: next } });
  };
  return (
    <SettingsPart
      title={i18n.t('settings.calendar')}
      intro={i18n.t('settings.calendarIntro')}
      // An older "saved" must not stand over a week that was not kept.
      parts={fault === null ? ['calendar'] : []}
      saver={saver}
    >
      <div className="flex flex-col">
        {ORDER.map((day) => (
          <WeekDay
            key={day}
            name={i18n.t(`settings.day${day}`)}
            windows={week[day] ?? []}
            onChange={(windows) => change(week.map((other, i) => (i === day ? windows : other)))}
            onCopy={() => change(week.map(() => week[day] ?? []))}
          />
        ))}
      </div>
      {fault !== null && (
        <p role="alert" className="font-medium">
          {i18n.t(`invalid.${fault}`)}
        </p>
      )}
    </SettingsPart>
  );
}
