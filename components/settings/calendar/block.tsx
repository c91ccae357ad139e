import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { snake } from '@/components/shell/words';
import type { Calendar } from '@/lib/deadlines/calendar';
import type { CalendarFault } from '@/lib/deadlines/faults';

/** A part of the calendar under its own small heading; what is wrong with it stands under it. */
export function Block({
  title,
  hint,
  parts,
  faults,
  aside,
  children,
}: {
  title?: string;
  hint?: string;
  /** Whose faults are said here. */
  parts: readonly CalendarFault['part'][];
  faults: readonly CalendarFault[];
  aside?: ReactNode;
  children: ReactNode;
}) {
  const words = [...new Set(faults.filter(({ part }) => parts.includes(part)).map(wordFault))];
  return (
    <div className="flex flex-col gap-2">
      {title !== undefined && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 pt-2">
          <h3 className="font-medium">{title}</h3>
          <span className="flex-1" />
          {aside}
        </div>
      )}
      {hint !== undefined && <p className="text-muted text-sm">{hint}</p>}
      {children}
      {words.length > 0 && (
        <div role="alert" className="font-medium">
          {words.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
    </div>
  );
}

/** What is wrong, and with which day where a day is wrong. */
function wordFault({ part, at, code }: CalendarFault): string {
  const sentence = code === null ? i18n.t('invalid.other') : i18n.t(`calendar.fault_${snake(code)}`);
  const whose = at === null ? null : wordPlace(part, at);
  return whose === null ? sentence : i18n.t('calendar.faultAt', [whose, sentence]);
}

function wordPlace(part: keyof Calendar | null, at: string): string | null {
  if (part === 'week') return i18n.t(`settings.day${Number(at) as 0 | 1 | 2 | 3 | 4 | 5 | 6}`);
  return part === 'days' ? at : null;
}
