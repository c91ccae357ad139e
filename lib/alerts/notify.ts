import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Grade } from '@/lib/grading/contract';

/** More than this at once become one notification: a desk that comes back from lunch is not shouted at. */
export const FEW = 3;
const PREFIX = 'overdue:';
const MANY = `${PREFIX}*`;

/** What a notification says of a case. */
export interface Overdue {
  id: string;
  grade: Grade;
  product: string | null;
}

/** Desktop notification for each overdue case. No buyer's words, no order number: a screen is seen by many. */
export async function tellOverdue(cases: readonly Overdue[]): Promise<void> {
  for (const { id, grade, product } of cases) {
    const title = i18n.t('notify.one', [i18n.t(`grade.${grade}`)]);
    await show(PREFIX + id, title, product ?? i18n.t('notify.oneHint'));
  }
}

/** One desktop notification for this many overdue cases. */
export async function tellMany(count: number): Promise<void> {
  await show(MANY, i18n.t('notify.many', [count]), i18n.t('notify.manyHint'));
}

/** The case a notification is about; null for the one that stands for many. Undefined when it is not ours. */
export function caseOfNotification(id: string): string | null | undefined {
  if (!id.startsWith(PREFIX)) return undefined;
  return id === MANY ? null : id.slice(PREFIX.length);
}

async function show(id: string, title: string, message: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}
