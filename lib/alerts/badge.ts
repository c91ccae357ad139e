import type { Urgent } from '@/lib/store/queries';

export interface Badge {
  text: string;
  /** Empty text needs no colour. */
  color: string | null;
}

const RED = '#c81e1e';
const AMBER = '#b45309';

/** Overdue in red, else due within 30 minutes in amber, else nothing. */
export function badgeFor({ overdue, dueSoon }: Pick<Urgent, 'overdue' | 'dueSoon'>): Badge {
  if (overdue > 0) return { text: short(overdue), color: RED };
  if (dueSoon > 0) return { text: short(dueSoon), color: AMBER };
  return { text: '', color: null };
}

/** The toolbar has room for about four characters. */
function short(count: number): string {
  return count > 999 ? '999+' : String(count);
}
