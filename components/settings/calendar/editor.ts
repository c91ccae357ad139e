import { useState } from 'react';
import type { Calendar } from '@/lib/deadlines/calendar';
import { type CalendarFault, faultsOf } from '@/lib/deadlines/faults';
import type { Saver } from '../use-saver';

/** A calendar that is being edited, and why it is not kept as it stands. */
export interface Editor {
  calendar: Calendar;
  faults: readonly CalendarFault[];
  change(part: Partial<Calendar>): void;
}

/** What cannot be kept stays on the screen with what is wrong said; what can is saved at once. */
export function useEditor(saver: Saver): Editor {
  const [calendar, setCalendar] = useState<Calendar>(saver.settings.calendar);
  const change = (part: Partial<Calendar>): void => {
    const next = { ...calendar, ...part };
    setCalendar(next);
    if (faultsOf(next).length === 0) saver.change({ calendar: next });
  };
  return { calendar, faults: faultsOf(calendar), change };
}
