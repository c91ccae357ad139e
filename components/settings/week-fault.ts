import type { Calendar } from '@/lib/deadlines/calendar';

/**
 * Why these working windows cannot be kept, or null. A week without a window is refused, because no deadline counted in
 * working hours would ever come.
 */
export function weekFault(week: Calendar['week']): 'windowEmpty' | 'windowNone' | null {
  const windows = week.flat();
  if (windows.some(([from, to]) => from >= to)) return 'windowEmpty';
  return windows.length === 0 ? 'windowNone' : null;
}
