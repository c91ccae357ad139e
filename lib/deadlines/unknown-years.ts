import type { EpochMs } from '@/lib/review/time';
import type { Calendar } from './calendar';
import { knownYears } from './legal';
import { dayIn } from './zone';

/**
 * Years between two moments whose legal holidays nobody has entered yet ("2027"); none where the desk does not follow them.
 * In such a year the ordinary week counts, and whoever shows a deadline there says so: holidays are published, not guessed.
 */
export function unknownYears(calendar: Calendar, from: EpochMs, to: EpochMs): string[] {
  if (calendar.holidays === null) return [];
  const known = knownYears(calendar.years);
  const yearAt = (at: EpochMs): number => Number(dayIn(calendar.zone, at).slice(0, 4));
  const years: string[] = [];
  for (let year = yearAt(from); year <= yearAt(to); year++)
    if (!Object.hasOwn(known, year)) years.push(String(year));
  return years;
}
