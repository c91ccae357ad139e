import { i18n } from '#i18n';
import type { Handler } from '@/lib/grading/policy';

/** A desk, or one person of it. */
export function wordReceiver(desk: Handler, to: string | null): string {
  const words = i18n.t(`handler.${desk}`);
  return to === null ? words : `${words} ${to}`;
}

export function wordPerson(name: string | null): string {
  return name === null || name === '' ? i18n.t('event.byUnnamed') : name;
}

/** What somebody wrote behind what it is about. */
export function withNote(words: string, note: string): string {
  return note === '' ? words : `${words}：${note}`;
}
