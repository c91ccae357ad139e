import { GRAVE } from '@/lib/cases/grave';
import { NEWS } from '@/lib/cases/owed';
import { GRADES, type Grade } from '@/lib/grading/contract';
import type { Told } from './telling';

/** What one notification says of many cases. The first three add up to all of them. */
export interface Sum {
  news: number;
  late: number;
  others: number;
  /** The gravest grade of the news; null where there is none. */
  worst: Grade | null;
  /** News of the gravest grades. */
  grave: number;
}

export function sumOf(all: readonly Told[]): Sum {
  const news = all.filter(({ what }) => isNews(what));
  const late = all.filter(
    ({ what }) => what === 'overdue' || (typeof what === 'object' && what.broken),
  ).length;
  const grades = new Set(news.map(({ grade }) => grade));
  return {
    news: news.length,
    late,
    others: all.length - news.length - late,
    worst: GRADES.find((grade) => grades.has(grade)) ?? null,
    grave: news.filter(({ grade }) => GRAVE.includes(grade)).length,
  };
}

/** So many cases of which nothing else is known. */
export function uncounted(count: number): Sum {
  return { ...sumOf([]), others: count };
}

const isNews = (what: Told['what']): boolean => typeof what === 'string' && NEWS.includes(what);
