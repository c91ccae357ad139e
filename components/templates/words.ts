import { i18n } from '#i18n';
import type { Grade } from '@/lib/grading/contract';

/** "物流延误", "物流延误 等3项", or that it answers anything. */
export function wordGrades(grades: readonly Grade[]): string {
  const [first] = grades;
  if (first === undefined) return i18n.t('templates.anyGrade');
  const name = i18n.t(`grade.${first}`);
  return grades.length === 1 ? name : i18n.t('templates.andMore', [name, grades.length]);
}

/** The names of the consoles that a template is for; null: for all. */
export function wordConsoles(consoles: readonly string[], nameOf: (id: string) => string): string | null {
  return consoles.length === 0 ? null : consoles.map(nameOf).join(i18n.t('banner.comma'));
}
