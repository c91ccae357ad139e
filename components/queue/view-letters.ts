import { VIEWS, type ViewName } from '@/lib/cases/views';

/** All that the queue can list: the views, and the promises beside them. */
export type Place = ViewName | 'promises';

/** The letter that follows `G`. */
export const LETTER: Record<Place, string> = {
  active: 'A',
  mine: 'M',
  unclaimed: 'U',
  desk: 'D',
  overdue: 'O',
  soon: 'S',
  waiting: 'W',
  promises: 'P',
  'follow-ups': 'F',
  approvals: 'V',
  backlog: 'B',
  done: 'E',
};

const PLACES: readonly Place[] = [...VIEWS, 'promises'];

/** The place of a letter, as `keyName` names it; null where it has none. */
export function placeOf(letter: string): Place | null {
  return PLACES.find((place) => LETTER[place].toLowerCase() === letter) ?? null;
}

export function isPlace(value: string): value is Place {
  return PLACES.some((place) => place === value);
}
