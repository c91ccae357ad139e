import { i18n } from '#i18n';
import type { Windows } from '@/lib/deadlines/windows';
import type { Shift } from '@/lib/desks/contract';
import { type Stretch, stretchesOfShift } from '@/lib/desks/week';
import { WEEK } from './words';

const DAY_MINUTES = 1440;
const HOURS = [0, 6, 12, 18, 24];
/** Height of a shift's bar. px */
const BAR = 18;

/**
 * The week as a picture: the hours in which the desk is open as a band, each shift as a bar on it, dashed where nobody is.
 * What it shows is said in words beside it, so a screen reader skips it.
 */
export function WeekGrid({
  shifts,
  week,
  gaps,
}: {
  shifts: readonly Shift[];
  week: readonly Windows[];
  gaps: readonly Stretch[];
}) {
  const bars = shifts.flatMap((shift) =>
    stretchesOfShift(shift).map((stretch) => ({ ...stretch, id: shift.id, name: shift.name })),
  );
  return (
    <figure aria-hidden className="flex flex-col gap-px text-xs">
      {WEEK.map((day) => {
        const lanes = inLanes(bars.filter(({ weekday }) => weekday === day));
        return (
          <div key={day} className="flex items-stretch gap-2">
            <span className="w-5 shrink-0 self-center text-muted">{i18n.t(`staff.day${day}`)}</span>
            <div
              className="relative flex-1 overflow-hidden rounded-sm"
              style={{ height: Math.max(lanes.length, 1) * (BAR + 2) + 2 }}
            >
              {(week[day] ?? []).map(([from, to]) => (
                <span key={from} className="absolute inset-y-0 bg-sunken" style={span({ from, to })} />
              ))}
              {gaps
                .filter((gap) => gap.weekday === day)
                .map(({ from, to }) => (
                  <span
                    key={from}
                    className="absolute inset-y-0.5 rounded-sm border border-ink border-dashed"
                    style={span({ from, to })}
                  />
                ))}
              {lanes.flatMap((lane, at) =>
                lane.map(({ id, name, from, to }) => (
                  <span
                    key={`${id} ${from}`}
                    className="absolute truncate rounded-sm border border-line-strong bg-raised px-1 text-muted"
                    style={{ ...span({ from, to }), top: at * (BAR + 2) + 2, height: BAR }}
                  >
                    {name}
                  </span>
                )),
              )}
            </div>
          </div>
        );
      })}
      <div className="flex gap-2">
        <span className="w-5 shrink-0" />
        <div className="figures relative h-4 flex-1 text-faint">
          {HOURS.map((hour) => (
            <span
              key={hour}
              className="absolute"
              style={{ left: `${(hour / 24) * 100}%`, transform: `translateX(-${(hour / 24) * 100}%)` }}
            >
              {hour}
            </span>
          ))}
        </div>
      </div>
    </figure>
  );
}

function span({ from, to }: Pick<Stretch, 'from' | 'to'>): { left: string; width: string } {
  return { left: `${(from / DAY_MINUTES) * 100}%`, width: `${((to - from) / DAY_MINUTES) * 100}%` };
}

/** Bars that share a minute under each other, in as few lines as that needs. */
function inLanes<T extends Pick<Stretch, 'from' | 'to'>>(bars: T[]): T[][] {
  const lanes: T[][] = [];
  for (const bar of [...bars].sort((a, b) => a.from - b.from)) {
    const free = lanes.find((lane) => (lane.at(-1)?.to ?? 0) <= bar.from);
    if (free) free.push(bar);
    else lanes.push([bar]);
  }
  return lanes;
}
