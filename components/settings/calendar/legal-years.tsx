import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { knownYears } from '@/lib/deadlines/legal';
import { unknownYears } from '@/lib/deadlines/unknown-years';
import { dayIn } from '@/lib/deadlines/zone';
import { DAY, type EpochMs } from '@/lib/review/time';
import type { Editor } from './editor';
import { LegalYearForm } from './legal-year-form';

/** From so far ahead a year is asked for: the notice comes in November, and a deadline of a week reaches over New Year. */
const AHEAD = 60 * DAY;

/** This year and the next: how many days are known, since when, and a place to enter what is not. */
export function LegalYears({ editor, now }: { editor: Editor; now: EpochMs }) {
  const [edited, setEdited] = useState<string | null>(null);
  const { calendar } = editor;
  const known = knownYears(calendar.years);
  const missing = unknownYears(calendar, now, now + AHEAD);
  const today = dayIn(calendar.zone, now);
  const years = [
    ...new Set([...Object.keys(known).filter((year) => year >= today.slice(0, 4)), ...missing]),
  ].sort();
  return (
    <ul className="flex flex-col border-line border-b">
      {years.map((year) => {
        const table = known[year];
        const own = calendar.years[year] !== undefined;
        return (
          <li key={year} className="flex flex-col gap-2 border-line border-t py-1.5">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="figures w-10 shrink-0">{year}</span>
              <span
                className={
                  table === undefined ? 'min-w-0 flex-1 font-medium' : 'figures min-w-0 flex-1 text-muted'
                }
              >
                {table === undefined
                  ? i18n.t('calendar.yearUnknown')
                  : i18n.t(own ? 'calendar.yearOwn' : 'calendar.yearKnown', [
                      table.off.length,
                      table.on.length,
                      table.asOf,
                    ])}
              </span>
              <Button
                size="sm"
                look={table === undefined ? 'plain' : 'quiet'}
                aria-expanded={edited === year}
                aria-label={`${year} ${i18n.t(table === undefined ? 'calendar.enter' : 'calendar.look')}`}
                onClick={() => setEdited(edited === year ? null : year)}
              >
                {i18n.t(table === undefined ? 'calendar.enter' : 'calendar.look')}
              </Button>
            </div>
            {edited === year && (
              <LegalYearForm
                year={year}
                table={table ?? null}
                asOf={today}
                onKeep={(kept) => {
                  editor.change({ years: { ...calendar.years, [year]: kept } });
                  setEdited(null);
                }}
                onForget={
                  own
                    ? () => {
                        const { [year]: _, ...others } = calendar.years;
                        editor.change({ years: others });
                        setEdited(null);
                      }
                    : null
                }
                onCancel={() => setEdited(null)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
